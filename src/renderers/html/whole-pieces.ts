import { titleWords } from '../title-cuts.ts';

/** A piece of a text; `isWhole`: it is kept on one line where there is room. */
export interface TextPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Short quoted terms, days, ordinals, document numbers, and numbers with what they count. */
const WHOLE =
  /[“「『][^“”「」『』]{1,8}[”」』]|\d{4}-\d\d-\d\d|\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|第[〇一二三四五六七八九十\d]{1,4}[\p{Script=Han}]|〔\d{4}〕\d+号|\d[\d.]*(?:[%％]|\p{Script=Han})/gu;

/**
 * Days, months, times, document numbers and per cents, which are taken as one word in running text and in cells, too, each with
 * the marks after it: a browser may else begin a line with them.
 */
const DAYS =
  /(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|[上中下]午\d{1,2}:\d\d|\d{4}-\d\d-\d\d|〔\d{4}〕\d+号|\d[\d.]*[%％])[、，。；：）》]*/gu;

/** Characters of a title whose words are told apart, which takes long. */
const LONGEST_TITLE = 500;
/** Characters of a word that finds room on a line of a phone. */
const LONGEST_WORD = 8;

/** The pieces of a name, of which a reader takes some as one word; joined they are the name. */
export function wholePieces(text: string): readonly TextPiece[] {
  return piecesOf(text, WHOLE);
}

/** The pieces of a title, which is large, so that a phone has few characters a line: all of its words are kept whole. */
export function titlePieces(title: string): readonly TextPiece[] {
  const pieces = wholePieces(title);
  if (title.length > LONGEST_TITLE) return pieces;
  return pieces.flatMap((piece) => (piece.isWhole ? [piece] : titleWords(piece.text).map(wordPiece)));
}

function wordPiece(text: string): TextPiece {
  const { length } = text;
  return { text, isWhole: length > 1 && length <= LONGEST_WORD };
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
