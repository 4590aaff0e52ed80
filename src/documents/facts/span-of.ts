import type { Day } from '../../plan/days/day.ts';

/** The first and the last of some days; null where there are none. */
export function spanOf(days: readonly (Day | null)[]): { readonly start: Day; readonly end: Day } | null {
  const stated = days.filter((day) => day !== null);
  const [first] = stated;
  if (first === undefined) return null;
  return stated.reduce((span, day) => ({ start: day < span.start ? day : span.start, end: day > span.end ? day : span.end }), {
    start: first,
    end: first,
  });
}
