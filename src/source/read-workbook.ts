import type { Worksheet } from 'exceljs';
import { BREAK, cellText, shownValue } from './cell-text.ts';
import { type OpeningFault, openWorkbook } from './open-workbook.ts';
import type { Table, TableCell, TableRow } from './table.ts';

/** `empty`: no sheet with content. */
export type WorkbookFault = OpeningFault | 'empty';

const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;
const MAX_CHARACTERS = 32 * 1024 * 1024;

/**
 * Reads the first visible sheet with content of a workbook as text: formulas as the values they were saved with, days as
 * `YYYY-MM-DD`, formatted text plain, a merged cell once. Never throws on bytes of any kind.
 */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<Table | WorkbookFault> {
  const opened = await openWorkbook(bytes);
  if (typeof opened === 'string') return opened;
  const { worksheets } = opened.workbook;
  const filled = worksheets.filter(({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0);
  const [first, ...others] = filled;
  if (first === undefined) return 'empty';
  const table = textOf(path, first);
  return table === 'too-large' ? table : { ...table, otherSheets: others.map(({ name }) => name) };
}

function textOf(path: string, sheet: Worksheet): Omit<Table, 'otherSheets'> | 'too-large' {
  const rows: TableRow[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (let number = 1; number <= Math.min(sheet.rowCount, MAX_ROWS + 1); number += 1) {
    const texts = rowTexts(sheet, number);
    const cells: TableCell[] = [];
    for (const text of texts) {
      cells.push({ text, start: offset, end: offset + text.length });
      offset += text.length + 1;
    }
    if (texts.length === 0) offset += 1;
    if (offset > MAX_CHARACTERS) return 'too-large';
    rows.push(cells);
    lines.push(texts.join('\t').replaceAll('\n', BREAK));
  }
  return { source: { path, text: lines.join('\n') }, rows, sheet: sheet.name, unclosed: null, encoding: 'UTF-8' };
}

function rowTexts(sheet: Worksheet, number: number): readonly string[] {
  const row = sheet.findRow(number);
  if (row === undefined) return [];
  const texts: string[] = [];
  for (let column = 1; column <= Math.min(row.cellCount, MAX_COLUMNS); column += 1) {
    const cell = row.findCell(column);
    texts.push(cell === undefined ? '' : cellText(shownValue(cell)));
  }
  return texts;
}
