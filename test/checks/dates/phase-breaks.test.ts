import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseBreaks } from '../../../src/checks/dates/phase-breaks.ts';
import { isWorkday } from '../../../src/plan/days/calendar.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { addDays, type Day, parseDay } from '../../../src/plan/days/day.ts';
import type { Phase } from '../../../src/plan/schedule.ts';

const calendar = calendarOf(undefined);
const first = parseDay('2026-01-05') ?? fail();

test('phases are unbroken exactly where every working day from the first to the last is in one of them', () => {
  const lengths = fc.array(fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 12 })), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lengths, (parts) => {
      const phases = phasesOf(parts);
      const last = phases.reduce<Day>((latest, { end }) => (end > latest ? end : latest), first);
      const covers: number[] = [];
      for (let day = first; day <= last; day = addDays(day, 1)) {
        const count = phases.filter(({ start, end }) => start <= day && day <= end).length;
        if (isWorkday(calendar, day) || count > 1) covers.push(count);
      }
      const breaks = phaseBreaks(phases, calendar);
      expect(breaks.some(({ kind }) => kind === 'overlap')).toBe(covers.some((count) => count > 1));
      expect(breaks.some(({ kind }) => kind === 'gap')).toBe(covers.some((count) => count === 0));
    }),
  );
});

/** Each begins so many days after the end of the one before. */
function phasesOf(parts: readonly (readonly [number, number])[]): readonly Phase[] {
  let end = addDays(first, -1);
  return parts.map(([delay, length], index) => {
    const start = index === 0 ? first : latest(addDays(end, 1 + delay), first);
    end = addDays(start, length);
    return { name: `第${index + 1}阶段`, what: null, path: ['schedule', 'phases', index], start, end };
  });
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function fail(): never {
  throw new Error('the first day is a day');
}
