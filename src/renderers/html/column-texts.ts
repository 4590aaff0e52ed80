import { sum } from '../../core/sum.ts';
import type { Cell } from '../../documents/sheet-model.ts';

/** What stands in a column, in rows that have a cell for each, in characters. */
export interface ColumnTexts {
  /** Room for its longest day or code, which is read in one piece, between the borders of a cell. */
  readonly token: number;
  /** The length of a text of it: the root of the mean square, so that longer ones count for more. */
  readonly usual: number;
}

/**
 * A day, a code, a year in brackets or a per cent, with the marks that no line begins or ends between: not longer than a
 * credit code, its letters and the borders of its cell this wide.
 */
const TOKEN = /[（〔《“]?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|[\w./:-]+[%％]?)[）〕》”、，。；：]*/g;
const WIDE = /[^\u0000-\u00ff]/g;
const LONGEST_TOKEN = 18;
const TOKEN_EM = 0.62;
const BORDERS_EM = 1.4;
const NARROW = /[\u0020-\u00ff]/g;
const NARROW_EM = 0.55;

/** Measures the columns of a table by its rows. */
export function columnTexts(body: readonly (readonly Pick<Cell, 'text'>[])[], columns: number): readonly ColumnTexts[] {
  const rows = body.filter((row) => row.length === columns);
  return Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '');
    const token = texts.reduce((most, text) => Math.max(most, longestToken(text)), 0);
    return {
      token: token === 0 ? 0 : token + BORDERS_EM,
      usual: Math.sqrt(sum(texts.map((text) => lengthOf(text) ** 2)) / Math.max(1, texts.length)),
    };
  });
}

function longestToken(text: string): number {
  let longest = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const wide = token.match(WIDE)?.length ?? 0;
    const narrow = token.length - wide;
    if (narrow <= LONGEST_TOKEN) longest = Math.max(longest, wide + narrow * TOKEN_EM);
  }
  return longest;
}

function lengthOf(text: string): number {
  const narrow = text.match(NARROW)?.length ?? 0;
  return text.length - narrow + narrow * NARROW_EM;
}
