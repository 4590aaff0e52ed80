import type { Period } from '../schedule.ts';

const FORM = /^([1-9]\d{0,2})(wd|d|w|m)$/;

/** The length of time `20wd`, `5d`, `2w` or `1m` states, or undefined where the text is none. */
export function parsePeriod(text: string): Period | undefined {
  const [, count = '', unit] = FORM.exec(text) ?? [];
  return unit === 'wd' || unit === 'd' || unit === 'w' || unit === 'm' ? { count: Number(count), unit, text } : undefined;
}
