import type { DocumentNumber } from '../documents/manuscript.ts';
import { asWideAsThree } from './as-wide-as-three.ts';
import { inRows } from './in-rows.ts';

const NAMES_A_ROW = 2;

/** Names of 签发人 row by row: two a row, each as wide as one of three characters (GB/T 9704-2012, 7.2.6). */
export function signerRows({ signers }: DocumentNumber): readonly (readonly string[])[] {
  return inRows(signers.map(asWideAsThree), NAMES_A_ROW);
}
