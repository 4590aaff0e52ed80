import type { Diagnostic } from '../core/diagnostic.ts';
import { gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import { type BodyRow, bodyRows } from './body-rows.ts';
import { findSubject, type SubjectFound, subjectOfRow } from './find-subject.ts';
import type { FoundTable } from './find-table.ts';
import { ASKED_BY, readFields } from './read-fields.ts';
import { type RowRead, readRow } from './read-row.ts';
import { DEPARTMENT, readTable } from './read-table.ts';
import type { ReturnForm } from './return-form.ts';
import type { ClosingFigures, ReturnedRow } from './returned-row.ts';
import { type CellPlace, sayCell, saySheet } from './say-cell.ts';
import type { Subjects } from './subjects.ts';
import { sumFaults } from './sum-faults.ts';

/** What a sheet says in the columns of a form. */
export interface SheetRead {
  readonly rows: readonly ReturnedRow[];
  /** 减：重复计, where figures stand in it. */
  readonly less: ClosingFigures | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it has the form's table. */
  readonly isForm: boolean;
}

export interface SheetRequest {
  readonly form: ReturnForm;
  readonly subjects: Subjects;
  /** Id of the department the hidden sheet names; empty for none. */
  readonly about: string;
}

const FIELDS = [ASKED_BY, '填报人', '填报日期', '联系电话'];

/** Reads a sheet in the columns of a form: one department's row, or a row for each department. */
export function readSheet(grid: SheetGrid, request: SheetRequest): SheetRead {
  const { form } = request;
  const { table, diagnostics } = readTable(grid, form.columns, [DEPARTMENT]);
  if (table === undefined) return { rows: [], less: null, diagnostics, isForm: diagnostics.length > 0 };
  const keys = form.columns.map(({ key }) => key);
  const body = bodyRows(table, keys, form.remarks);
  const figures = body.filter(({ kind }) => kind === 'figures').map(({ row }) => readRow(table, row, form.columns));
  const filled = figures.filter(({ figures: found, diagnostics: said }) => found.size > 0 || said.length > 0);
  const fields = readFields(table, FIELDS);
  const isListed = table.places.has(DEPARTMENT.key);
  const read = isListed ? listedRows(table, filled, request) : ownRow(grid, filled, fields, request);
  const closing = closingOf(table, body, form);
  return {
    rows: read.rows.map((row) => ({ ...row, fields: isListed ? new Map() : fields })),
    less: closing.less,
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...closing.diagnostics,
      ...sumsOf(filled, closing, form),
      ...notesOf(table, body),
    ],
    isForm: true,
  };
}

type Rows = { readonly rows: readonly Omit<ReturnedRow, 'fields'>[]; readonly diagnostics: readonly Diagnostic[] };

/** The one row of a department. Two rows with figures are not added up: nobody knows whether one of them is a sum. */
function ownRow(
  grid: SheetGrid,
  filled: readonly RowRead[],
  fields: ReadonlyMap<string, string>,
  { subjects, about }: SheetRequest,
): Rows {
  const [first, second] = filled;
  if (first === undefined) return { rows: [], diagnostics: [] };
  if (second !== undefined) return { rows: [], diagnostics: [severalRows(first, second, filled.length)] };
  const found = findSubject({ grid, about, field: fields.get(ASKED_BY) ?? '' }, subjects);
  // a department may take its figures from sheets of its own
  return rowOf({ ...first, isDerived: false }, found);
}

function listedRows(table: FoundTable, filled: readonly RowRead[], { subjects }: SheetRequest): Rows {
  const column = table.places.get(DEPARTMENT.key) ?? 0;
  const read = filled.map((each) => {
    const at = { grid: table.grid, row: each.row, column };
    return rowOf(each, subjectOfRow(at, gridCell(table.grid, each.row, column)?.text ?? '', subjects));
  });
  return { rows: read.flatMap(({ rows }) => rows), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function rowOf({ diagnostics, isDerived, isBroken, grid, row, places, figures }: RowRead, found: SubjectFound): Rows {
  // a summary nobody has worked out yet
  if (isDerived && !isBroken && diagnostics.length > 0) return { rows: [], diagnostics: [] };
  if ('fault' in found) return { rows: [], diagnostics: [...diagnostics, found.fault] };
  if (diagnostics.length > 0 && !isDerived) return { rows: [], diagnostics };
  return { rows: [{ subject: found.subject, grid, row, places, figures, isDerived }], diagnostics: [] };
}

function severalRows(first: RowRead, second: RowRead, count: number): Diagnostic {
  return sayCell(
    placeOf(second),
    {
      rule: 'collect/rows-unclear',
      severity: 'error',
      message: {
        zh: `表里有 ${count} 行数字，一个部门应只有一行，没有读`,
        en: `Unexpected ${count} rows of figures, expected one for a department; none was read`,
      },
      hint: {
        zh: '只留合计的一行，或加一栏“检查部门”写明各行是谁的',
        en: 'Keep the row of the sums, or add a column 检查部门 that says whose each row is',
      },
    },
    [{ at: placeOf(first), note: { zh: '前一行数字', en: 'the row before' } }],
  );
}

function placeOf({ grid, row, places }: RowRead): CellPlace {
  return { grid, row, column: Math.min(...places.values()) };
}

interface Closing {
  readonly less: RowRead | null;
  readonly sums: readonly RowRead[];
  readonly diagnostics: readonly Diagnostic[];
}

function closingOf(table: FoundTable, body: readonly BodyRow[], { columns }: ReturnForm): Closing {
  // where a form has no column for its label, that takes the place of a figure
  const besideLabel = (label: number) => columns.filter(({ key }) => table.places.get(key) !== label);
  const read = (kind: BodyRow['kind']) =>
    body.filter((row) => row.kind === kind).map(({ row, column }) => readRow(table, row, besideLabel(column)));
  const less = read('less').filter(({ figures, diagnostics }) => figures.size > 0 || diagnostics.length > 0);
  const sums = read('sum');
  const [first = null, second] = less;
  const faults = less.flatMap(({ diagnostics }) => diagnostics);
  if (second) faults.push(sayCell(placeOf(second), TWO_LESS));
  return { less: faults.length > 0 ? null : first, sums, diagnostics: faults };
}

const TWO_LESS = {
  rule: 'collect/rows-unclear',
  severity: 'error',
  message: { zh: '有两行“减：重复计”，应只有一行', en: 'Unexpected second row 减：重复计, expected one' },
} as const;

/** Sums below several rows, or below one, are held against them. */
function sumsOf(filled: readonly RowRead[], { less, sums }: Closing, { columns }: ReturnForm): readonly Diagnostic[] {
  const isReadable = filled.every(({ diagnostics }) => diagnostics.length === 0);
  return isReadable ? sums.flatMap((sum) => sumFaults({ rows: filled, less, sum, columns })) : [];
}

/** Words between the rows that no form has. */
function notesOf({ grid, bottom }: FoundTable, body: readonly BodyRow[]): readonly Diagnostic[] {
  const last = Math.max(bottom, ...body.filter(({ kind }) => kind !== 'note').map(({ row }) => row));
  const unread = body.filter(({ kind, isUsual, row }) => kind === 'note' && !isUsual && (row < last || hasFigure(grid, row)));
  if (unread.length === 0) return [];
  const rows = unread.map(({ row }) => row + 1).join('、');
  return [
    saySheet(grid, {
      rule: 'collect/row-unread',
      severity: 'info',
      message: {
        zh: `第 ${rows} 行不是数据，没有读`,
        en: `Unexpected words in row ${rows}, expected figures; not read`,
      },
    }),
  ];
}

function hasFigure({ rows }: SheetGrid, row: number): boolean {
  return [...(rows.get(row)?.values() ?? [])].some(({ holds }) => holds === 'number');
}
