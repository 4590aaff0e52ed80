import type { Diagnostic } from '../core/diagnostic.ts';
import type { SheetSubject } from '../documents/sheet-model.ts';
import { type GridCell, gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import { isSumLabel } from './body-rows.ts';
import { type FoundTable, findTable, type NamedColumn } from './find-table.ts';
import { foldText } from './fold-text.ts';
import { ASKED_BY, asDay, readFields } from './read-fields.ts';
import { readRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import type { FormColumn } from './return-form.ts';
import { figurePlace, type ReturnedRow } from './returned-row.ts';
import { type CellPlace, type Said, sayCell, saySheet } from './say-cell.ts';
import type { Subjects } from './subjects.ts';

/** A series of reports whose sheet is filled in: a row for each time it is due. */
export interface ReportSeries {
  readonly id: string;
  readonly name: string;
  /** Title of its sheet. */
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly issues: readonly { readonly number: number; readonly due: string }[];
  /** Who hands it in, by name; empty where anybody may. */
  readonly subjects: Subjects;
}

/** A report that was sent in. */
export interface ReturnedReport extends Omit<ReturnedRow, 'subject' | 'isDerived'> {
  readonly series: ReportSeries;
  readonly number: number;
  /** Null where the sheet does not say who sent it. */
  readonly subject: SheetSubject | null;
  readonly sent: string | null;
  /** Where the day it was sent stands. */
  readonly sentColumn: number;
  readonly person: string;
  readonly remarks: string;
}

export interface ReportSheetRead {
  readonly reports: readonly ReturnedReport[];
  readonly diagnostics: readonly Diagnostic[];
}

const ISSUE = /^第?(\d+)期?$/;
const OWN: readonly NamedColumn[] = [
  { key: 'issue', called: ['期次', '期数', '期'] },
  { key: 'due', called: ['报送期限', '期限', '截止日期'] },
  { key: 'by', called: ['报送单位', '填报单位', '单位', '部门'] },
  { key: 'sent', called: ['实际报送日期', '报送日期', '实际报送'] },
  { key: 'onTime', called: ['是否按期'] },
  { key: 'person', called: ['报送人', '填报人'] },
  { key: 'remarks', called: ['备注', '说明'] },
];
const LEAST = ['issue', 'due', 'sent'];

/** Whether a sheet has the columns of reports that are due again and again. */
export function hasReportColumns(grid: SheetGrid): boolean {
  const table = findTable(grid, OWN, LEAST);
  return table !== undefined && (table.places.has('issue') || table.places.has('due')) && table.places.has('sent');
}

/** Reads the rows of a series that were filled in; the others wait for their day. */
export function readReportSheet(grid: SheetGrid, series: ReportSeries): ReportSheetRead {
  const read =
    series.columns.length > 0
      ? readTable(grid, series.columns, OWN)
      : { table: findTable(grid, OWN, LEAST), diagnostics: [] as readonly Diagnostic[] };
  const { table } = read;
  if (table === undefined) {
    const lost = read.diagnostics.length > 0 ? read.diagnostics : [saySheet(grid, HEADER_LOST)];
    return { reports: [], diagnostics: lost };
  }
  const asker = readFields(table, [ASKED_BY]).get(ASKED_BY) ?? '';
  const rows = [...grid.rows.keys()].filter((row) => row > table.bottom && isFilled(table, row, series.columns));
  const reads = rows.map((row) => readReport(table, row, { series, asker }));
  return {
    reports: reads.flatMap(({ report }) => report ?? []),
    diagnostics: [...read.diagnostics, ...reads.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Whether somebody typed into a row: a figure, the day it was sent, who sent it, a remark. Rows of sums have no number. */
function isFilled(table: FoundTable, row: number, columns: readonly FormColumn[]): boolean {
  const typed = [...columns.map(({ key }) => key), 'sent', 'person', 'remarks'].flatMap((key) => cellAt(table, row, key) ?? []);
  const [first] = table.grid.rows.get(row)?.values() ?? [];
  const isNote = table.places.has('issue') && isWords(table, row);
  return (
    !isSumLabel(foldText(first?.text ?? '')) && !isNote && typed.some(({ text, formula }) => text !== '' && formula === null)
  );
}

/** A line of words below the table, or its signatures. */
function isWords(table: FoundTable, row: number): boolean {
  const [first] = table.grid.rows.get(row)?.values() ?? [];
  return (
    first !== undefined && first.holds === 'text' && /[:：。]/.test(first.text) && cellAt(table, row, 'due')?.holds !== 'day'
  );
}

interface RowContext {
  readonly series: ReportSeries;
  /** What stands at 填报单位. */
  readonly asker: string;
}

function readReport(
  table: FoundTable,
  row: number,
  { series, asker }: RowContext,
): { readonly report: ReturnedReport | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { grid } = table;
  const read = readRow(table, row, series.columns);
  const issue = issueOf(table, row, series);
  const sent = dayOf(table, row);
  const who = subjectOf(table, row, { series, asker });
  const diagnostics = [...read.diagnostics, ...[issue, sent, who].flatMap((each) => ('fault' in each ? [each.fault] : []))];
  if (diagnostics.length > 0 || 'fault' in issue || 'fault' in sent || 'fault' in who) return { report: undefined, diagnostics };
  const { places, figures } = read;
  const textOf = (key: string): string => cellAt(table, row, key)?.text ?? '';
  return {
    report: {
      ...{ series, grid, row, places, figures, fields: new Map<string, string>() },
      ...{ number: issue.value, subject: who.value, sent: sent.value, sentColumn: table.places.get('sent') ?? 0 },
      ...{ person: textOf('person'), remarks: textOf('remarks') },
    },
    diagnostics,
  };
}

type Part<T> = { readonly value: T } | { readonly fault: Diagnostic };

/** Which report a row is, by its number and by the day it is due; both, where both stand there. */
function issueOf(table: FoundTable, row: number, { issues }: ReportSeries): Part<number> {
  const [numbered, dated] = [cellAt(table, row, 'issue'), cellAt(table, row, 'due')];
  const number = ISSUE.exec(foldText(numbered?.text ?? ''))?.[1];
  const day = asDay(dated?.text ?? '');
  const byNumber = issues.find((issue) => String(issue.number) === number);
  const byDay = issues.find((issue) => issue.due === day);
  const at = placeOf(table, row, numbered ? 'issue' : 'due');
  if (byNumber === undefined && byDay === undefined) return { fault: sayCell(at, issueUnknown(numbered, dated, issues.length)) };
  const isOdd = (number !== undefined && byNumber === undefined) || (byNumber && byDay && byNumber !== byDay);
  if (isOdd) return { fault: sayCell(at, issueOdd(numbered, dated)) };
  return { value: (byNumber ?? byDay)?.number ?? 0 };
}

function dayOf(table: FoundTable, row: number): Part<string | null> {
  const cell = cellAt(table, row, 'sent');
  if (cell === undefined || cell.text === '') return { value: null };
  const day = asDay(cell.text);
  if (day !== undefined) return { value: day };
  const said: Said = {
    rule: 'collect/figure-malformed',
    severity: 'error',
    message: {
      zh: `实际报送日期是 \`${cell.text}\`，应为日期，如 2026-07-20`,
      en: `Unexpected text \`${cell.text}\`, expected the day it was sent, such as 2026-07-20`,
    },
    hint: { zh: '改填日期', en: 'Type a day' },
  };
  return { fault: sayCell(placeOf(table, row, 'sent'), said) };
}

function subjectOf(table: FoundTable, row: number, { series, asker }: RowContext): Part<SheetSubject | null> {
  const { subjects } = series;
  const cell = cellAt(table, row, 'by');
  const written = cell?.text || asker;
  if (written === '') return { value: subjects.asked.length === 1 ? (subjects.asked[0] ?? null) : null };
  const found = subjects.find(written);
  if (typeof found === 'object') return { value: found };
  const meant = subjects.nearest(written);
  const said: Said = {
    rule: 'collect/department-unknown',
    severity: 'error',
    message:
      meant === undefined
        ? { zh: `\`${written}\` 不是“${series.name}”的报送单位`, en: `Unexpected sender \`${written}\` of “${series.name}”` }
        : { zh: `没有单位 \`${written}\`，应为 \`${meant}\``, en: `Unexpected name \`${written}\`, expected \`${meant}\`` },
    hint: { zh: '核对填报单位', en: 'Check the name at 填报单位' },
  };
  return { fault: cell ? sayCell({ grid: table.grid, row, column: cell.column }, said) : saySheet(table.grid, said) };
}

function cellAt({ grid, places }: FoundTable, row: number, key: string): GridCell | undefined {
  const column = places.get(key);
  return column === undefined ? undefined : gridCell(grid, row, column);
}

function placeOf({ grid, places }: FoundTable, row: number, key: string): CellPlace {
  return figurePlace({ grid, row, places }, key);
}

function issueUnknown(numbered: GridCell | undefined, dated: GridCell | undefined, count: number): Said {
  const written = numbered?.text || dated?.text || '';
  return {
    rule: 'collect/issue-unknown',
    severity: 'error',
    message: {
      zh: written === '' ? '填了数字，看不出是第几期' : `没有 \`${written}\` 这一期，应为第1期到第${count}期`,
      en:
        written === ''
          ? 'Unexpected figures of no report, expected its number'
          : `Unexpected report \`${written}\`, expected 1 to ${count}`,
    },
    hint: { zh: '用发下去的表填，不改期次和期限', en: 'Fill in the rows as they were sent out' },
  };
}

function issueOdd(numbered: GridCell | undefined, dated: GridCell | undefined): Said {
  return {
    rule: 'collect/issue-unknown',
    severity: 'error',
    message: {
      zh: `期次 \`${numbered?.text ?? ''}\` 和期限 \`${dated?.text ?? ''}\` 对不上，不知道是哪一期`,
      en: `Unexpected day \`${dated?.text ?? ''}\` of the report \`${numbered?.text ?? ''}\`, expected that of the plan`,
    },
    hint: { zh: '用发下去的表填，不改期次和期限', en: 'Fill in the rows as they were sent out' },
  };
}

const HEADER_LOST: Said = {
  rule: 'collect/form-mismatch',
  severity: 'error',
  message: {
    zh: '找不到期次、报送期限和实际报送日期的表头，整张表没有读',
    en: 'Unexpected sheet without the headers of a report; it was not read',
  },
  hint: { zh: '恢复表头的文字', en: 'Type the headers as they were' },
};
