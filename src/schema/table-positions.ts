import type { PlanPath, Positions, Range } from '../core/source.ts';
import type { Table, TableCell, TableRow } from '../source/table.ts';
import { cellParts } from './cell-value.ts';
import type { Column } from './table-columns.ts';
import type { Header } from './table-header.ts';

/** A table in the place of a list of a plan. */
export interface TableList {
  readonly table: Table;
  /** The mapping that names the table, the key of the list in it, and the key of the sums. */
  readonly at: PlanPath;
  readonly list: string;
  readonly totals: string | null;
  readonly header: Header;
  /** The rows that are entries of the list, in its order. */
  readonly rows: readonly TableRow[];
  /** The row of the sums, where there is one. */
  readonly sums: TableRow | undefined;
}

interface Found {
  readonly cell: TableCell;
  readonly column: Column | undefined;
}

/** A row a path leads into, and the rest of the path: the key of a column, the place of an entry in its cell. */
interface RowPath {
  readonly row: TableRow;
  readonly rest: PlanPath;
}

/** Positions of a plan whose list is a table: paths below the list lie in the table's text, all others in the plan's. */
export function tablePositions(plan: Positions, given: TableList): Positions {
  const { table, header } = given;
  const columns = new Map([...header.places.keys()].map((column) => [column.key, column]));
  const base = (path: PlanPath): PlanPath => (isBelow(path, given) ? [...given.at, 'from'] : path);

  const find = ({ row, rest }: RowPath): Found => {
    const column = columns.get(String(rest[0]));
    const place = column && header.places.get(column);
    return { column, cell: place === undefined ? identityOf(row, header) : (row[place] ?? endOf(row)) };
  };
  return {
    ...plan,
    sourceOf: (path) => (rowAt(path, given) ? table.source : plan.sourceOf(base(path))),
    has: (path) => {
      const at = rowAt(path, given);
      return at ? at.rest.length === 0 || find(at).cell.text !== '' : plan.has(base(path));
    },
    locate: (path) => {
      const at = rowAt(path, given);
      return at ? rangeOf(table, find(at), at.rest) : plan.locate(base(path));
    },
    locateKey: (path) => {
      const at = rowAt(path, given);
      if (!at) return plan.locateKey(base(path));
      const { column, cell } = find(at);
      const place = column && header.places.get(column);
      return rangeOfCell(place === undefined ? cell : (header.row[place] ?? cell));
    },
    locateWithin: (path, start, end) => {
      const at = rowAt(path, given);
      if (!at) return plan.locateWithin(base(path), start, end);
      const found = find(at);
      const offset = partOf(found, at.rest)?.start ?? 0;
      return end <= start
        ? rangeOf(table, found, at.rest)
        : within(table, found.cell, { start: offset + start, end: offset + end });
    },
    // the text of a table is a rendering of its file, so nothing is typed into it
    spell: (path, change) => (isBelow(path, given) ? undefined : plan.spell(path, change)),
  };
}

/** The row a path leads into; undefined for paths elsewhere, and for the list as a whole. */
function rowAt(path: PlanPath, { at, list, totals, rows, sums }: TableList): RowPath | undefined {
  if (!startsWith(path, at)) return undefined;
  const [key, index, ...rest] = path.slice(at.length);
  const entry = key === list && typeof index === 'number' ? rows[index] : undefined;
  if (entry) return { row: entry, rest };
  return sums && key === totals ? { row: sums, rest: path.slice(at.length + 1) } : undefined;
}

/** Whether a path leads to what the table states. */
function isBelow(path: PlanPath, { at, list, totals, sums }: TableList): boolean {
  const key = path[at.length];
  return startsWith(path, at) && (key === list || (sums !== undefined && key === totals));
}

function startsWith(path: PlanPath, at: PlanPath): boolean {
  return at.every((key, index) => path[index] === key);
}

/** The cell a row is known by: that of its first column. */
function identityOf(row: TableRow, { places }: Header): TableCell {
  const [first = 0] = places.values();
  return row[first] ?? endOf(row);
}

function endOf(row: TableRow): TableCell {
  const end = row.at(-1)?.end ?? 0;
  return { text: '', start: end, end };
}

function rangeOf(table: Table, found: Found, rest: PlanPath): Range {
  const part = partOf(found, rest);
  return part ? within(table, found.cell, part) : rangeOfCell(found.cell);
}

/** The entry of a cell that the rest of a path such as `entities.3.items.1` means. */
function partOf({ cell, column }: Found, [, index]: PlanPath): Range | undefined {
  return column && typeof index === 'number' ? cellParts(cell.text, column)[index] : undefined;
}

function rangeOfCell({ start, end }: Range): Range {
  return { start, end };
}

/** Where characters of a cell's text stand in the source, past its quotes. */
function within({ source }: Table, cell: TableCell, { start, end }: Range): Range {
  const raw = source.text.slice(cell.start, cell.end);
  if (raw.length === cell.text.length) return { start: cell.start + start, end: cell.start + end };
  return { start: cell.start + rawOffset(raw, start), end: cell.start + rawOffset(raw, end) };
}

/** A quoted cell begins with its quote, and a quote inside is doubled. */
function rawOffset(raw: string, offset: number): number {
  let at = 1;
  for (let passed = 0; passed < offset && at < raw.length; passed += 1) at += raw.startsWith('""', at) ? 2 : 1;
  return at;
}
