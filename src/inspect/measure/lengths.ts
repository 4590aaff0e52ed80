import type { Message } from '../../core/diagnostic.ts';

export const TWIPS_PER_MM = 1440 / 25.4;

/** `37.0 mm` of a length in twips. */
export function mm(twips: number): string {
  return `${(twips / TWIPS_PER_MM).toFixed(1)} mm`;
}

/** `28.95 pt` of a length in twips. */
export function points(twips: number): string {
  return `${Number((twips / 20).toFixed(2))} pt`;
}

/** The names of sizes in half points. */
const SIZES: ReadonlyMap<number, string> = new Map([
  [84, '初号'],
  [72, '小初'],
  [52, '一号'],
  [48, '小一'],
  [44, '二号'],
  [36, '小二'],
  [32, '三号'],
  [30, '小三'],
  [28, '四号'],
  [24, '小四'],
  [21, '五号'],
  [18, '小五'],
]);

/** `三号（16 pt）` of a size in half points. */
export function sizeName(halfPoints: number): Message {
  const name = SIZES.get(halfPoints);
  const plain = `${halfPoints / 2} pt`;
  return { zh: name === undefined ? plain : `${name}（${plain}）`, en: plain };
}

/** A count of lines or characters as it is said: `2`, `1.5`. */
export function count(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** The same with what is counted, in English: `1 character`, `1.5 characters`. */
export function counted(value: number, thing: string): string {
  return `${count(value)} ${thing}${count(value) === '1' ? '' : 's'}`;
}
