/** The longest text a cell may hold, in UTF-16 units (Excel specifications and limits). */
const MAX_CELL_TEXT = 32_767;

// XML 1.0, 2.2: what a document may not hold; halves of surrogate pairs are none of its characters either.
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that certainly has none of them: most texts. */
const PLAIN = /^[\u0020-\ud7ff\ue000-\ufffd]*$/;

// ECMA-376 part 1, 22.9.2.19: `_xHHHH_` is read as a character, so a literal one has its underscore written that way.
const ESCAPE_LOOKALIKE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Text without the characters XML forbids, line ends as \n. */
export function legalText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '');
}

/** Legal text as a cell of a workbook may hold it: not longer than Excel opens. A cut text ends in …. */
export function cellText(text: string): string {
  const legal = legalText(text);
  const escaped = legal.includes('_x') ? legal.replace(ESCAPE_LOOKALIKE, '_x005F_') : legal;
  if (escaped.length <= MAX_CELL_TEXT) return escaped;
  return `${escaped.slice(0, MAX_CELL_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
