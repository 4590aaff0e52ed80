/** What XML 1.0 cannot hold, halves of surrogate pairs, and signs that turn the direction of a line. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
const SOME_ILLEGAL = /[\u0000-\u001f\u007f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
const BLANKS = /[\s\u00a0\u3000]+/g;
const SOME_BLANK = /[\s\u00a0\u3000]/;

export interface CleanText {
  readonly text: string;
  /** Characters no paper can hold. */
  readonly dropped: readonly string[];
}

/** A value as papers print it, on one line. */
export function cleanText(text: string): CleanText {
  const dropped = SOME_ILLEGAL.test(text) ? (text.match(ILLEGAL) ?? []) : NONE;
  const legal = dropped.length === 0 ? text : text.replace(ILLEGAL, '');
  return { text: SOME_BLANK.test(legal) ? legal.replace(BLANKS, ' ').trim() : legal, dropped };
}

const NONE: readonly string[] = [];
