import { legalText } from '../../core/legal-text.ts';

/** The longest text a cell may hold, in UTF-16 units (Excel specifications and limits). */
const MAX_CELL_TEXT = 32_767;

// ECMA-376 part 1, 22.9.2.19: `_xHHHH_` is read as a character, so a literal one has its underscore written that way.
const ESCAPE_LOOKALIKE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Text without the characters XML forbids, line ends as \n. */
export function legalLines(text: string): string {
  const legal = legalText(text);
  return legal.includes('\r') ? legal.replace(/\r\n?/g, '\n') : legal;
}

/** Legal text as a cell of a workbook may hold it: not longer than Excel opens. A cut text ends in …. */
export function cellText(text: string): string {
  const legal = legalLines(text);
  const escaped = legal.includes('_x') ? legal.replace(ESCAPE_LOOKALIKE, '_x005F_') : legal;
  if (escaped.length <= MAX_CELL_TEXT) return escaped;
  return `${escaped.slice(0, MAX_CELL_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
