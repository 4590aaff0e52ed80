import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { PlanPath } from '../core/source.ts';
import type { Table, TableRow } from '../source/table.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import { cellValue } from './cell-value.ts';
import { type TableShape, tableShape } from './table-columns.ts';
import { findHeader, type Header, headerMissing } from './table-header.ts';
import { tablePositions } from './table-positions.ts';
import { rowRange, tableProblem } from './table-problem.ts';

const MAX_ROWS = 100_000;
const SUMS = /^(?:合计|总计|共计)$/;
/** How rows below a table begin that are no entries of it. */
const FOOTER = /^(?:合计|总计|小计|共计|注[:：]|备注[:：]|说明[:：]|填表|填报|制表|审核)/;

/**
 * A plan with the rows of a table in the place of the list it stands for, as data for the schema; positions of the list
 * answer with places in the table. Without a value where the table has no header that can be read.
 */
export function readRows({ kind, at }: NamedList, tree: YamlTree, table: Table): Outcome<YamlTree> {
  const shape = tableShape(kind, at);
  if (shape === undefined) return { value: tree, diagnostics: [] };
  const header = findHeader(table, shape);
  if (header === undefined) {
    const range = rowRange(table.rows.find((row) => !isBlank(row)) ?? []);
    return { value: undefined, diagnostics: [tableProblem(table, range, headerMissing(shape))] };
  }
  const rows = entryRows(table, header);
  const diagnostics = [...header.diagnostics, ...limits(table, rows)];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: undefined, diagnostics };
  return { value: joined(tree, { table, shape, header, rows }), diagnostics };
}

/** A list of a kind of plan: the mapping that has it. */
export interface NamedList {
  readonly kind: string;
  readonly at: PlanPath;
}

interface Join {
  readonly table: Table;
  readonly shape: TableShape;
  readonly header: Header;
  readonly rows: readonly TableRow[];
}

/** The name of the table gives way to what is in it. */
function joined({ data, positions }: YamlTree, { table, shape, header, rows }: Join): YamlTree {
  const { at, list, totals } = shape;
  const isTyped = totals !== null && positions.has([...at, totals]);
  const sums = totals === null || isTyped ? undefined : rows.find((row) => SUMS.test(identityOf(row, header)));
  const entries = rows.filter((row) => row !== sums);
  const made = {
    [list]: entries.map((row) => entryOf(row, header)),
    ...(sums && totals !== null && { [totals]: figuresOf(sums, header) }),
  };
  const given = { table, at, list, totals, header, rows: entries, sums };
  return { data: withRows(data, at, made), positions: tablePositions(positions, given) };
}

/** Data with rows in the place of the name of a table, in the mapping at a path. */
function withRows(data: unknown, [key, ...rest]: PlanPath, made: Readonly<Record<string, unknown>>): unknown {
  const { from, ...own }: Readonly<Record<string, unknown>> = { ...Object(data) };
  if (key === undefined) return { ...own, ...made };
  return { ...own, ...(from !== undefined && { from }), [key]: withRows(own[key], rest, made) };
}

function identityOf(row: TableRow, { places }: Header): string {
  const [first] = [...places].filter(([column]) => column.required);
  return first === undefined ? '' : (row[first[1]]?.text.trim() ?? '');
}

/** The figures of the row of the sums, which is nobody's. */
function figuresOf(row: TableRow, header: Header): Readonly<Record<string, unknown>> {
  const places = new Map([...header.places].filter(([column]) => !column.required));
  return entryOf(row, { ...header, places });
}

function entryRows({ rows }: Table, header: Header): readonly TableRow[] {
  const required = [...header.places].filter(([column]) => column.required).map(([, place]) => place);
  return rows.slice(header.index + 1).filter((row) => {
    if (isBlank(row)) return false;
    const isWhole = required.every((place) => (row[place]?.text ?? '').trim() !== '');
    if (!isWhole && FOOTER.test(row.find(({ text }) => text.trim() !== '')?.text.trim() ?? '')) return false;
    return !required.every((place) => row[place]?.text === header.row[place]?.text);
  });
}

function isBlank(row: TableRow): boolean {
  return row.every(({ text }) => text.trim() === '');
}

function entryOf(row: TableRow, { places }: Header): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const [column, place] of places) {
    const value = cellValue(row[place]?.text ?? '', column);
    if (value !== undefined) entry[column.key] = value;
  }
  return entry;
}

function limits(table: Table, rows: readonly TableRow[]): readonly Diagnostic[] {
  const unclosed = table.unclosed && tableProblem(table, table.unclosed, UNCLOSED);
  const last = rows[MAX_ROWS];
  const tooMany = last && tableProblem(table, rowRange(last), TOO_MANY);
  return [...(unclosed ? [unclosed] : []), ...(tooMany ? [tooMany] : [])];
}

const UNCLOSED = {
  rule: 'tables/quote-unclosed',
  severity: 'error',
  message: {
    zh: '这个引号没有配对，后面的行都成了一格，应补上另一个引号或删去它',
    en: 'Unexpected quote that is never closed, expected its partner or none: all that follows became one cell',
  },
} as const;

const TOO_MANY = {
  rule: 'tables/too-many-rows',
  severity: 'error',
  message: {
    zh: `表格超过 ${MAX_ROWS} 行，应分成几个方案`,
    en: `Unexpected table of more than ${MAX_ROWS} rows, expected several plans`,
  },
} as const;
