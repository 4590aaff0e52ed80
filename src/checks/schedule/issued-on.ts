import type { Day } from '../../plan/days/day.ts';
import { at, type Related } from '../check.ts';

/** The day a plan was issued, to be named beside what does not agree with it. */
export function issuedOn(day: Day): Related {
  return { spot: at(['issued']), note: { zh: `成文日期 ${day}`, en: `issued on ${day}` } };
}
