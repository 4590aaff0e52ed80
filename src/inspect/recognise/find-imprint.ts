import type { Paragraph } from '../document/word-file.ts';
import type { Found } from './find-head.ts';
import { patterns } from './patterns.ts';

/** 抄送, 主送 and 印发 at the end of a file. */
export function findImprint(filled: readonly Paragraph[]): Found {
  const printedRows = new Set(filled.filter(isPrinted(filled)).flatMap(rowOf));
  return filled.flatMap((paragraph, at): Found => {
    const text = paragraph.text.trim();
    if (patterns.copiesTo.test(text)) return [[paragraph, 'copies-to']];
    const isBesideCopies = [filled[at + 1], filled[at + 2]].some((next) => next && isImprint(next.text.trim()));
    if (patterns.sentTo.test(text) && isBesideCopies) return [[paragraph, 'sent-to']];
    const isBesidePrinted = rowOf(paragraph).some((row) => printedRows.has(row));
    return patterns.printedOn.test(text) || isBesidePrinted ? [[paragraph, 'printed-by']] : [];
  });
}

/** Whether a paragraph holds the day of printing; in the table of the copies a day alone is one that lacks its 印发. */
function isPrinted(filled: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const tables = new Set(filled.filter(({ text }) => patterns.copiesTo.test(text.trim())).map(({ home }) => home.table));
  return ({ text, home }) => {
    const isDay = home.table !== undefined && tables.has(home.table) && patterns.date.test(text.trim());
    return isDay || patterns.printedOn.test(text.trim());
  };
}

function isImprint(text: string): boolean {
  return patterns.copiesTo.test(text) || patterns.printedOn.test(text);
}

/** The row of a table it stands in: the organ stands in that of the day of printing. */
function rowOf({ home }: Paragraph): readonly string[] {
  return home.table === undefined ? [] : [`${home.table} ${home.row}`];
}
