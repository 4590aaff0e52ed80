import { addDays, type Day } from './day.ts';

/** The day of today, as a rule may ask about it. */
export interface Today {
  /** Whether that day has passed. */
  isAfter(day: Day): boolean;
  /** Whether it is that day or a later one. */
  hasReached(day: Day): boolean;
  /** The day itself. What is made of it holds on this day alone: rules compare, and read it only to print it. */
  read(): Day;
}

/** Days on which all is answered the same: those after `after`, up to `until`; without a limit where null. */
export interface DaysAlike {
  readonly after: Day | null;
  readonly until: Day | null;
}

/** Today, and on what other days everything asked so far would have been answered the same. */
export interface AskedToday extends Today {
  daysAlike(): DaysAlike;
}

/** The day of today that takes note of what it is asked. */
export function todayOn(day: Day): AskedToday {
  let after: Day | null = null;
  let until: Day | null = null;
  const isAfter = (other: Day): boolean => {
    const has = day > other;
    if (has && (after === null || other > after)) after = other;
    if (!has && (until === null || other < until)) until = other;
    return has;
  };
  return {
    isAfter,
    hasReached: (other) => isAfter(addDays(other, -1)),
    read: () => {
      after = addDays(day, -1);
      until = day;
      return day;
    },
    daysAlike: () => ({ after, until }),
  };
}

/** Whether a day is one of them. */
export function isAmong({ after, until }: DaysAlike, day: Day): boolean {
  return (after === null || day > after) && (until === null || day <= until);
}
