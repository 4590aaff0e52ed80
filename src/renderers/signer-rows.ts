import type { DocumentNumber } from '../documents/manuscript.ts';
import { asWideAsThree } from './as-wide-as-three.ts';
import { inRows } from './in-rows.ts';
import { emWidth } from './title-lines.ts';
import { LINE_ZI } from './wrapped-lines.ts';

const NAMES_A_ROW = 2;
/** What 签发人： takes, and one character: at either side of the line, between names, and before them. */
const LABEL = 4;
const BLANK = 1;

/**
 * Names of 签发人 row by row: two a row, each as wide as one of three characters (GB/T 9704-2012, 7.2.6); one a row where
 * names are so long that two would not find room beside their label and the number.
 */
export function signerRows({ text, signers }: DocumentNumber): readonly (readonly string[])[] {
  const names = signers.map(asWideAsThree);
  const pairs = inRows(names, NAMES_A_ROW);
  return roomFor(pairs, text) >= 0 ? pairs : inRows(names, 1);
}

/** What is left of a line, in characters; below 0 where the rows are too wide for it. */
function roomFor(rows: readonly (readonly string[])[], text: string): number {
  const number = text === '' ? 0 : BLANK + emWidth(text) + BLANK;
  const before = rows.length > 1 ? Math.max(LABEL, number) : LABEL + number;
  const widest = (column: number): number => Math.max(0, ...rows.map((row) => emWidth(row[column] ?? '')));
  return LINE_ZI - BLANK - before - widest(0) - BLANK - widest(1);
}
