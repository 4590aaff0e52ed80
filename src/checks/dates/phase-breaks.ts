import { compareTexts } from '../../core/compare-texts.ts';
import { type Calendar, workdaysBetween } from '../../plan/days/calendar.ts';
import { addDays, type Day } from '../../plan/days/day.ts';
import type { Phase } from '../../plan/schedule.ts';
import { isOnRecord } from './workdays-in.ts';

/** A phase that overlaps the one before it, or leaves working days after it. */
export interface PhaseBreak {
  readonly kind: 'overlap' | 'gap';
  readonly phase: Phase;
  /** The phase before it that goes on longest. */
  readonly other: Phase;
}

/** Where phases, in the order of their days, do not follow one another. A year without a notice on record has no gaps. */
export function phaseBreaks(phases: readonly Phase[], calendar: Calendar): readonly PhaseBreak[] {
  const [first, ...rest] = phases.toSorted((a, b) => compareTexts(a.start, b.start));
  if (first === undefined) return [];
  const breaks: PhaseBreak[] = [];
  let other = first;
  for (const phase of rest) {
    if (phase.start <= other.end) breaks.push({ kind: 'overlap', phase, other });
    else if (leavesWorkdays(calendar, other.end, phase.start)) breaks.push({ kind: 'gap', phase, other });
    if (phase.end > other.end) other = phase;
  }
  return breaks;
}

function leavesWorkdays(calendar: Calendar, end: Day, start: Day): boolean {
  return isOnRecord(calendar, { start: end, end: start }) && workdaysBetween(calendar, end, addDays(start, -1)) > 0;
}
