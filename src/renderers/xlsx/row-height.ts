/** Width of one character of the default font (Calibri 11: 7 px at 96 dpi), in points. */
export const CHARACTER_PT = 5.25;

/** What a cell keeps free left and right of its text, in points. */
const PADDING_PT = 5;

/** Excel's tallest row, in points. */
export const MAX_ROW_PT = 409;

const LINE_SPACING = 1.35;
const ROW_PADDING_PT = 8;

/** Width of a Latin character, in em; a Chinese one is 1. */
const LATIN_WIDTH = 0.56;
const LATIN = /^[ -~]/;

/** Height in points of a row whose cell holds `text` at `sizePt`, wrapped in a column `width` characters wide. */
export function rowHeight(text: string, width: number, sizePt: number): number {
  const roomPt = Math.max(width * CHARACTER_PT - PADDING_PT, sizePt);
  const enough = Math.ceil(MAX_ROW_PT / (sizePt * LINE_SPACING));
  let lines = 0;
  for (const line of text.split('\n', enough)) {
    lines += countLines(line, roomPt, sizePt, enough);
    if (lines >= enough) return MAX_ROW_PT;
  }
  return Math.min(Math.ceil(lines * sizePt * LINE_SPACING + ROW_PADDING_PT), MAX_ROW_PT);
}

/** Lines a paragraph takes when words of Latin text stay whole and Chinese breaks anywhere; stops at `enough`. */
function countLines(line: string, roomPt: number, sizePt: number, enough: number): number {
  let lines = 1;
  let usedPt = 0;
  for (const [word] of line.matchAll(/[\u0021-\u007e]+|[^\u0021-\u007e]/gu)) {
    const wordPt = wordWidth(word, sizePt);
    if (usedPt > 0 && usedPt + wordPt > roomPt) {
      lines += 1;
      usedPt = 0;
    }
    const broken = Math.max(Math.ceil(wordPt / roomPt) - 1, 0);
    lines += broken;
    usedPt += wordPt - broken * roomPt;
    if (lines >= enough) return lines;
  }
  return lines;
}

function wordWidth(word: string, sizePt: number): number {
  return LATIN.test(word) ? word.length * sizePt * LATIN_WIDTH : sizePt;
}
