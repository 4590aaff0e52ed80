import type { PlanPath, Positions, Range } from '../core/source.ts';
import type { Table, TableCell, TableRow } from '../source/table.ts';
import { cellParts } from './cell-value.ts';
import type { Column } from './table-columns.ts';
import type { Header } from './table-header.ts';

/** A table in the place of a list of a plan. */
export interface TableList {
  readonly table: Table;
  /** The key of the list, and the key that names the table. */
  readonly list: string;
  readonly header: Header;
  /** The rows that are entries of the list, in its order. */
  readonly rows: readonly TableRow[];
}

interface Found {
  readonly cell: TableCell;
  readonly column: Column | undefined;
}

const FROM: PlanPath = ['from'];

/** Positions of a plan whose list is a table: paths below the list lie in the table's text, all others in the plan's. */
export function tablePositions(plan: Positions, given: TableList): Positions {
  const { table, list, header, rows } = given;
  const columns = new Map([...header.places.keys()].map((column) => [column.key, column]));
  const rowAt = (path: PlanPath): TableRow | undefined =>
    path[0] === list && typeof path[1] === 'number' ? rows[path[1]] : undefined;
  const base = (path: PlanPath): PlanPath => (path[0] === list ? FROM : path);

  const find = (row: TableRow, path: PlanPath): Found => {
    const column = columns.get(String(path[2]));
    const place = column && header.places.get(column);
    return { column, cell: place === undefined ? identityOf(row, header) : (row[place] ?? endOf(row)) };
  };
  return {
    ...plan,
    sourceOf: (path) => (rowAt(path) ? table.source : plan.sourceOf(base(path))),
    has: (path) => {
      const row = rowAt(path);
      return row ? path.length < 3 || find(row, path).cell.text !== '' : plan.has(base(path));
    },
    locate: (path) => {
      const row = rowAt(path);
      return row ? rangeOf(table, find(row, path), path) : plan.locate(base(path));
    },
    locateKey: (path) => {
      const row = rowAt(path);
      if (!row) return plan.locateKey(base(path));
      const { column, cell } = find(row, path);
      const place = column && header.places.get(column);
      return rangeOfCell(place === undefined ? cell : (header.row[place] ?? cell));
    },
    locateWithin: (path, start, end) => {
      const row = rowAt(path);
      if (!row) return plan.locateWithin(base(path), start, end);
      const found = find(row, path);
      const offset = partOf(found, path)?.start ?? 0;
      return end <= start ? rangeOf(table, found, path) : within(table, found.cell, { start: offset + start, end: offset + end });
    },
    // the text of a table is a rendering of its file, so nothing is typed into it
    spell: (path, change) => (path[0] === list ? undefined : plan.spell(path, change)),
  };
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

function rangeOf(table: Table, found: Found, path: PlanPath): Range {
  const part = partOf(found, path);
  return part ? within(table, found.cell, part) : rangeOfCell(found.cell);
}

/** The entry of a cell that a path such as `entities.3.items.1` means. */
function partOf({ cell, column }: Found, path: PlanPath): Range | undefined {
  const index = path[3];
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
