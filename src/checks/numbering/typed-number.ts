import { parseChineseNumber, printChineseNumber } from '../wording/chinese-number.ts';

/** A number as it stands before a paragraph, such as （二） or 3. */
export interface TypedNumber {
  readonly text: string;
  readonly value: number;
  /** What stands for the value: 二, 3 or ③. */
  readonly digits: string;
  /** What kind of list it counts: numbers alike but for value and width count one list. */
  readonly form: string;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HAN = /\p{Script=Han}/u;
const DIGITS = /[一二三四五六七八九十百零]+|[0-9０-９]+|[①-⑳]/;

/** Reads a number with the signs around it; undefined where there is none. */
export function readNumber(text: string): TypedNumber | undefined {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const value = parseChineseNumber(digits);
  if (value === undefined) return undefined;
  return { text, value, digits, form: text.replace(digits, HAN.test(digits) ? '一' : '1').normalize('NFKC') };
}

/** The number that counts `value` in the same form. */
export function withValue({ text, digits }: TypedNumber, value: number): string {
  if (CIRCLED.includes(digits)) return text.replace(digits, CIRCLED.charAt(value - 1) || String(value));
  return text.replace(digits, HAN.test(digits) ? printChineseNumber(value) : String(value));
}
