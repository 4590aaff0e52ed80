import type { CellValue, Worksheet } from 'exceljs';
import { storeZip } from './store-zip.ts';
import type { Table, TableCell, TableRow } from './table.ts';
import { unzip, type ZipParts } from './unzip.ts';

/** `damaged`: no workbook, or a locked one. `too-large`: more unpacked than is read. `empty`: no sheet with content. */
export type WorkbookFault = 'damaged' | 'too-large' | 'empty';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_CELLS = 1_000_000;
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** What the cells of a workbook stand in; charts, pictures, comments and macros are left alone. */
const PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHEET_FRAME = /<worksheet\b[^<>]*>/;
const PREFIX = /<(\w+):(?:workbook|worksheet|sst|styleSheet|Relationships)\b/;
/** Stands in the text form for a line break inside a cell. */
const BREAK = '↵';

/**
 * Reads the first visible sheet with content of a workbook as text: formulas as the values they were saved with, days as
 * `YYYY-MM-DD`, formatted text plain, a merged cell once. Never throws on bytes of any kind.
 */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<Table | WorkbookFault> {
  const parts = unzip(bytes, { bytes: MAX_BYTES, wants: (name) => PARTS.test(name) || SHEET.test(name) });
  if (typeof parts === 'string') return parts;
  const bare = bareParts(parts);
  if (bare === 'too-large') return bare;
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    const zip = storeZip(bare);
    const copy = new ArrayBuffer(zip.byteLength);
    new Uint8Array(copy).set(zip);
    await workbook.xlsx.load(copy);
  } catch {
    // exceljs throws errors of any kind on parts it does not understand; they say nothing to a writer
    return 'damaged';
  }
  const filled = workbook.worksheets.filter(({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0);
  const [first, ...others] = filled;
  if (first === undefined) return 'empty';
  const table = textOf(path, first);
  return table === 'too-large' ? table : { ...table, otherSheets: others.map(({ name }) => name) };
}

/**
 * The parts with nothing in the sheets but their cells: ranges of whole columns, as in merged cells and lists of allowed
 * values, would be walked cell by cell.
 */
function bareParts(parts: ZipParts): ZipParts | 'too-large' {
  const bare = new Map<string, Uint8Array>();
  let cells = 0;
  for (const [name, bytes] of parts) {
    const text = withoutPrefix(new TextDecoder().decode(bytes));
    const kept = SHEET.test(name) ? cellsOnly(text) : text;
    if (SHEET.test(name)) cells += countOf(kept, '<c');
    bare.set(name, new TextEncoder().encode(kept));
  }
  return cells > MAX_CELLS ? 'too-large' : bare;
}

/** Some programs write `<x:sheetData>` for `<sheetData>`. */
function withoutPrefix(text: string): string {
  const prefix = PREFIX.exec(text)?.[1];
  return prefix === undefined ? text : text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

function cellsOnly(sheet: string): string {
  const start = sheet.indexOf('<sheetData');
  const end = sheet.lastIndexOf('</sheetData>');
  const frame = SHEET_FRAME.exec(sheet)?.[0] ?? '<worksheet>';
  return `${frame}${start === -1 || end < start ? '<sheetData>' : sheet.slice(start, end)}</sheetData></worksheet>`;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
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
    texts.push(
      cellText(row.findCell(column)?.value ?? null)
        .replace(/\r\n?/g, '\n')
        .replaceAll('\t', ' ')
        .trim(),
    );
  }
  return texts;
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return cellText(value.text);
  return 'result' in value ? cellText(value.result) : '';
}

/** exceljs gives days as midnight UTC. */
function dayText(date: Date): string {
  return Number.isNaN(date.getTime())
    ? ''
    : date
        .toISOString()
        .replace('T', ' ')
        .replace(/( 00:00:00)?\.\d+Z$/, '');
}
