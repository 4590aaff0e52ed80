import type { Workbook } from 'exceljs';
import { storeZip } from '../zip/store-zip.ts';
import { unzip, type ZipParts } from '../zip/unzip.ts';
import { BOOK, RELATIONS, STRINGS, STYLES } from './workbook-parts.ts';

/** `damaged`: no workbook, or a locked one. `too-large`: more unpacked than is read. */
export type OpeningFault = 'damaged' | 'too-large';

/** A workbook in memory, and what of it the library would walk cell by cell and is therefore kept from. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** `workbook.xml` and the relations of it, as text: the names and the order of sheets. */
  readonly frame: string;
  readonly relations: string;
  /** The text of each sheet around its cells, by the path of its part. */
  readonly surroundings: ReadonlyMap<string, string>;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_CELLS = 1_000_000;
/** What the cells of a workbook stand in; charts, pictures, comments and macros are left alone. */
const PARTS: readonly string[] = ['[Content_Types].xml', '_rels/.rels', BOOK, RELATIONS, STRINGS, STYLES];
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHEET_FRAME = /<worksheet\b[^<>]*>/;
const PREFIX = /<(\w+):(?:workbook|worksheet|sst|styleSheet|Relationships)\b/;

/** Opens the bytes of a workbook within limits of size. Never throws on bytes of any kind. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook | OpeningFault> {
  const parts = unzip(bytes, { bytes: MAX_BYTES, wants: (name) => PARTS.includes(name) || SHEET.test(name) });
  if (typeof parts === 'string') return parts;
  const texts = new Map([...parts].map(([name, part]) => [name, withoutPrefix(new TextDecoder().decode(part))]));
  const bare = bareParts(texts);
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
  const surroundings = new Map([...texts].flatMap(([name, text]) => (SHEET.test(name) ? [[name, aroundCells(text)]] : [])));
  return { workbook, frame: texts.get(BOOK) ?? '', relations: texts.get(RELATIONS) ?? '', surroundings };
}

/**
 * The parts with nothing in the sheets but their cells, and no names of ranges: ranges of whole columns, as in merged cells,
 * lists of allowed values and names, would be walked cell by cell.
 */
function bareParts(texts: ReadonlyMap<string, string>): ZipParts | 'too-large' {
  const bare = new Map<string, Uint8Array>();
  let cells = 0;
  for (const [name, text] of texts) {
    const kept = SHEET.test(name) ? cellsOnly(text) : name === BOOK ? withoutNames(text) : text;
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

function withoutNames(frame: string): string {
  const [start, end] = [frame.indexOf('<definedNames'), frame.lastIndexOf('</definedNames>')];
  return start === -1 || end < start ? frame : frame.slice(0, start) + frame.slice(end + '</definedNames>'.length);
}

function cellsOnly(sheet: string): string {
  const [start, end] = cellsOf(sheet);
  const frame = SHEET_FRAME.exec(sheet)?.[0] ?? '<worksheet>';
  return `${frame}${start === -1 ? '<sheetData>' : sheet.slice(start, end)}</sheetData></worksheet>`;
}

function aroundCells(sheet: string): string {
  const [start, end] = cellsOf(sheet);
  return start === -1 ? sheet : sheet.slice(0, start) + sheet.slice(end);
}

/** Where the cells begin and end in the text of a sheet; -1 where there are none. */
function cellsOf(sheet: string): readonly [number, number] {
  const start = sheet.indexOf('<sheetData');
  const end = sheet.lastIndexOf('</sheetData>');
  return start === -1 || end < start ? [-1, -1] : [start, end];
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
