import type { PdfObject } from './pdf-file.ts';
import { nameOf, piecesBelow, type Structure } from './structure.ts';

/** The header of a table in a PDF. */
export interface TableHeader {
  /** Numbers of its rows. */
  readonly rows: readonly number[];
  /** Names of its cells, by which the cells below them refer to them. */
  readonly names: readonly string[];
  /** By number of the page: what of it is painted there. */
  readonly onPages: ReadonlyMap<number, ReadonlySet<number>>;
}

/** The numbers of all tables, in order: parts are numbered as they stand. */
export function tablesOf(structure: Structure): readonly number[] {
  return [...structure].filter(([, { type }]) => type === 'Table').map(([number]) => number);
}

/** The numbers of the rows below the header of a table. */
export function bodyRows(table: number, structure: Structure): readonly number[] {
  return rowsOf(table, structure).filter((row) => !isHeader(row, structure));
}

/** The header of a table. */
export function headerOf(table: number, structure: Structure, objects: ReadonlyMap<number, PdfObject>): TableHeader {
  const rows = rowsOf(table, structure).filter((row) => isHeader(row, structure));
  const cells = rows.flatMap((row) => partsIn(row, structure));
  const names = cells.flatMap((cell) => nameOf(objects.get(cell)?.text ?? '') ?? []);
  const onPages = new Map<number, Set<number>>();
  for (const { page, id } of rows.flatMap((row) => piecesBelow(row, structure))) {
    onPages.set(page, (onPages.get(page) ?? new Set()).add(id));
  }
  return { rows, names, onPages };
}

function rowsOf(table: number, structure: Structure): readonly number[] {
  return partsIn(table, structure).filter((number) => structure.get(number)?.type === 'TR');
}

function isHeader(row: number, structure: Structure): boolean {
  return partsIn(row, structure).every((cell) => structure.get(cell)?.type === 'TH');
}

function partsIn(number: number, structure: Structure): readonly number[] {
  return (structure.get(number)?.kids ?? []).flatMap((kid) => (kid.kind === 'part' ? [kid.number] : []));
}
