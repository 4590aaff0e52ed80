import { ILLEGAL_CHARACTER } from '../core/legal-text.ts';

/** Beside what no file can hold: a mark of the stream, and signs that turn the direction of a line. */
const UNWANTED = /[\u007f\ufeff\u202a-\u202e\u2066-\u2069]/;
const EVERY_UNWANTED = new RegExp(`${ILLEGAL_CHARACTER.source}|${UNWANTED.source}`, 'gu');
const BLANKS = /[\s\u00a0\u3000]+/g;
/** Whether a text may have any of them; most have none, and millions of cells are asked. */
const MAY_BE_UNWANTED = /[\u0000-\u001f\u007f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
const SOME_BLANK = /[\s\u00a0\u3000]/;
const NONE: readonly string[] = [];

/** A value as papers print it. */
export interface CleanText {
  readonly text: string;
  /** Characters no paper can hold. */
  readonly dropped: readonly string[];
}

/** A value as papers print it, on one line. */
export function cleanText(text: string): CleanText {
  const dropped = MAY_BE_UNWANTED.test(text) ? (text.match(EVERY_UNWANTED) ?? NONE) : NONE;
  const legal = dropped.length === 0 ? text : text.replace(EVERY_UNWANTED, '');
  return { text: SOME_BLANK.test(legal) ? legal.replace(BLANKS, ' ').trim() : legal, dropped };
}
