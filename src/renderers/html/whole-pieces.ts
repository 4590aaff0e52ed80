/** A piece of a text; `isWhole`: it is kept on one line where there is room. */
export interface TextPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Short quoted terms, days, ordinals, document numbers, and numbers with what they count. */
const WHOLE =
  /[“「『][^“”「」『』]{1,8}[”」』]|\d{4}-\d\d-\d\d|\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|第[〇一二三四五六七八九十\d]{1,4}[\p{Script=Han}]|〔\d{4}〕\d+号|[\d.]+(?:[%％]|\p{Script=Han})/gu;

/**
 * Days, months, times, document numbers and per cents, which are taken as one word in running text and in cells, too, each with
 * the marks after it: a browser may else begin a line with them.
 */
const DAYS =
  /(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|[上中下]午\d{1,2}:\d\d|\d{4}-\d\d-\d\d|〔\d{4}〕\d+号|[\d.]+[%％])[、，。；：）》]*/gu;

/** The pieces of a title, of which a reader takes some as one word; joined they are the title. */
export function wholePieces(text: string): readonly TextPiece[] {
  return piecesOf(text, WHOLE);
}

/** The pieces of a sentence or a cell: days, times and numbers of documents stay on one line. */
export function dayPieces(text: string): readonly TextPiece[] {
  return piecesOf(text, DAYS);
}

function piecesOf(text: string, wholes: RegExp): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const add = (piece: string, isWhole: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isWhole });
  };
  for (const { 0: whole, index } of text.matchAll(wholes)) {
    add(text.slice(from, index), false);
    add(whole, true);
    from = index + whole.length;
  }
  add(text.slice(from), false);
  return pieces;
}
