import type { Period } from './plan.ts';

const FORM = /^(\d{1,3})(wd|d|m)$/;

/** The length of time `20wd`, `5d` or `1m` states, or undefined where the text is none. */
export function parsePeriod(text: string): Period | undefined {
  const [, count = '', unit] = FORM.exec(text) ?? [];
  return unit === 'wd' || unit === 'd' || unit === 'm' ? { count: Number(count), unit, text } : undefined;
}
