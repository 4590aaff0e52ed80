import type { OpenedWorkbook } from './open-workbook.ts';
import { partPath } from './part-path.ts';
import type { GridBlock } from './sheet-grid.ts';
import { unescapeXml } from './unescape-xml.ts';

/** What a workbook says of a sheet beside its cells. */
export interface SheetFrame {
  readonly merges: readonly GridBlock[];
  readonly names: ReadonlyMap<string, GridBlock>;
}

/** More of either is of no form. */
const MOST = 5_000;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const LETTERS = 26;

/** The merged and the named blocks of each sheet, by the sheet's name. A name that names no block of cells is left out. */
export function workbookFrame({ frame, relations, surroundings }: OpenedWorkbook): ReadonlyMap<string, SheetFrame> {
  const targets = new Map(elements(relations, 'Relationship').map(({ given }) => [given.get('Id'), given.get('Target') ?? '']));
  const sheets = elements(frame, 'sheet').map(({ given }) => ({
    name: given.get('name') ?? '',
    around: surroundings.get(partPath(targets.get(given.get('r:id')) ?? '')) ?? '',
  }));
  const names = namesBySheet(
    frame,
    sheets.map(({ name }) => name),
  );
  return new Map(sheets.map(({ name, around }) => [name, { merges: mergesOf(around), names: names.get(name) ?? new Map() }]));
}

function mergesOf(around: string): readonly GridBlock[] {
  return elements(around, 'mergeCell').flatMap(({ given }) => blockOf(given.get('ref') ?? '') ?? []);
}

function namesBySheet(frame: string, sheets: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, GridBlock>> {
  const found = new Map<string, Map<string, GridBlock>>();
  for (const { given, text } of elements(frame, 'definedName')) {
    const name = given.get('name') ?? '';
    const at = text.lastIndexOf('!');
    const block = blockOf(text.slice(at + 1));
    const sheet = at === -1 ? sheets[Number(given.get('localSheetId'))] : unquoted(text.slice(0, at));
    if (block === undefined || sheet === undefined) continue;
    const own = found.get(sheet) ?? new Map<string, GridBlock>();
    found.set(sheet, own.set(name, block));
  }
  return found;
}

function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** `$A$5:$J$6` or `$B$2`. */
function blockOf(reference: string): GridBlock | undefined {
  const [first = '', last = first, more] = reference.trim().split(':');
  const [from, to] = [cellOf(first), cellOf(last)];
  if (!from || !to || more !== undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function cellOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = CELL.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

interface Element {
  readonly given: ReadonlyMap<string, string>;
  readonly text: string;
}

/** The elements of a name in a text of XML; a few thousand at most. */
function elements(xml: string, name: string): readonly Element[] {
  const found: Element[] = [];
  const open = new RegExp(`<${name}\\s([^<>]*)>([^<>]*)`, 'g');
  for (const [, inside = '', text = ''] of xml.matchAll(open)) {
    if (found.length === MOST) break;
    const pairs = [...inside.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const given = new Map(pairs.map(([, key = '', double, single = '']) => [key, unescapeXml(double ?? single)]));
    found.push({ given, text: unescapeXml(text) });
  }
  return found;
}
