import { columnIndex } from '../core/column-letters.ts';
import type { OpenedWorkbook } from './open-workbook.ts';
import type { GridBlock } from './sheet-grid.ts';
import { unescapeXml } from './unescape-xml.ts';
import { type SheetPart, sheetParts } from './workbook-parts.ts';
import { attribute, tagsNamed, type XmlTag } from './xml-tags.ts';

/** What a workbook says of a sheet beside its cells. */
export interface SheetFrame {
  readonly merges: readonly GridBlock[];
  readonly names: ReadonlyMap<string, GridBlock>;
}

/** More merged or named blocks are of no form. */
const MOST = 5_000;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** The merged and the named blocks of each sheet, by the sheet's name. A name that names no block of cells is left out. */
export function workbookFrame({ frame, relations, surroundings }: OpenedWorkbook): ReadonlyMap<string, SheetFrame> {
  const sheets = sheetParts(frame, relations);
  const names = namesBySheet(frame, sheets);
  return new Map(
    sheets.map(({ name, path = '' }) => [
      name,
      { merges: mergesOf(surroundings.get(path) ?? ''), names: names.get(name) ?? new Map() },
    ]),
  );
}

function mergesOf(around: string): readonly GridBlock[] {
  return fewTags(around, 'mergeCell').flatMap((tag) => blockOf(attribute(tag, 'ref') ?? '') ?? []);
}

function namesBySheet(frame: string, sheets: readonly SheetPart[]): ReadonlyMap<string, ReadonlyMap<string, GridBlock>> {
  const found = new Map<string, Map<string, GridBlock>>();
  for (const tag of fewTags(frame, 'definedName')) {
    const text = unescapeXml(tag.text);
    const at = text.lastIndexOf('!');
    const block = blockOf(text.slice(at + 1));
    const sheet = at === -1 ? sheets[Number(attribute(tag, 'localSheetId'))]?.name : unquoted(text.slice(0, at));
    if (block === undefined || sheet === undefined) continue;
    const own = found.get(sheet) ?? new Map<string, GridBlock>();
    found.set(sheet, own.set(attribute(tag, 'name') ?? '', block));
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
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

function fewTags(xml: string, name: string): readonly XmlTag[] {
  const found: XmlTag[] = [];
  for (const tag of tagsNamed(xml, name)) {
    if (found.length === MOST) break;
    found.push(tag);
  }
  return found;
}
