import { columnLetters } from '../core/column-letters.ts';
import { unzip } from '../zip/unzip.ts';
import { prefixOf } from './shared-texts.ts';
import { cellReader, type SheetCell } from './sheet-cells.ts';
import { BOOK, RELATIONS, STRINGS, STYLES, sheetParts } from './workbook-parts.ts';

/** The rows of a sheet, read as they are asked for: of a large one no more is held than its packed text and its strings. */
export interface SheetRows {
  readonly sheet: string;
  /** Rows with something in them, each with its number. Can be read again and again. */
  rows(): Iterable<{ readonly number: number; readonly cells: readonly SheetCell[] }>;
}

const MAX_BYTES = 384 * 1024 * 1024;
/** What is held of a workbook beside the sheet that is read. */
const SMALL: readonly string[] = [BOOK, RELATIONS, STRINGS, STYLES];

/** Opens the first visible sheet with content of a workbook. Never throws on bytes of any kind. */
export function openSheetRows(bytes: Uint8Array): SheetRows | 'damaged' | 'too-large' | 'empty' {
  const parts = unzip(bytes, { bytes: MAX_BYTES, wants: (name) => SMALL.includes(name) });
  if (typeof parts === 'string') return parts;
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const cells = cellReader({ book: text(BOOK), strings: parts.get(STRINGS), styles: text(STYLES) });
  const sheets = sheetParts(text(BOOK), text(RELATIONS));
  for (const { name: sheet, isHidden, path } of sheets) {
    if (isHidden || path === undefined) continue;
    const found = unzip(bytes, { bytes: MAX_BYTES, wants: (name) => name === path });
    if (typeof found === 'string') return found;
    const part = found.get(path);
    if (part === undefined) continue;
    const rows = () => rowsOf(part, cells);
    for (const _ of rows()) return { sheet, rows };
  }
  return sheets.some(({ path }) => path !== undefined) ? 'empty' : 'damaged';
}

type ReadCells = (row: string) => readonly SheetCell[];

/** Row by row, so that the text of the sheet is never held as a string. */
function* rowsOf(part: Uint8Array, read: ReadCells): Iterable<{ number: number; cells: readonly SheetCell[] }> {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const prefix = prefixOf(bytes);
  const close = Buffer.from(`</${prefix}row>`);
  let at = 0;
  let number = 0;
  for (let end = bytes.indexOf(close, at); end !== -1; end = bytes.indexOf(close, at)) {
    const xml = bytes.toString('utf8', at, end);
    // rows without cells may stand before it
    const row = xml.slice(Math.max(0, xml.lastIndexOf(`<${prefix}row`)));
    const stated = /\br="(\d{1,7})"/.exec(row.slice(0, row.indexOf('>')))?.[1];
    at = end + close.length;
    number = stated === undefined ? number + 1 : Number(stated);
    const cells = read(row);
    if (cells.length > 0) yield { number, cells };
  }
}

/** `Sheet1!D7` */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row}`;
}
