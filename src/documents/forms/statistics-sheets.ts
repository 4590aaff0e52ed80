import { sum } from '../../core/sum.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CountColumn, StatisticsLayout } from '../../plan/statistics/statistics-layout.ts';
import { printDelivery } from '../facts/print-delivery.ts';
import { givenColumn } from '../given-column.ts';
import { sumRow } from '../plain-sheet.ts';
import type { ClosingRow, Figures, SheetCell, SheetCheck, SheetColumn, SheetField, SheetModel } from '../sheet-model.ts';
import { figureColumn } from './figure-column.ts';
import { labelOf, statisticsHeader } from './statistics-header.ts';
import { countOf, type StatisticsRow, type StatisticsRows } from './statistics-rows.ts';

const SUMMARY_NAME = '汇总表';
/** Leads every row of the summary. */
const DEPARTMENT = givenColumn('department', '检查部门', { type: 'text', width: 20 });
const RETURN_REMARKS = ['填表说明：没有的填0，不适用的留空；只填底色浅黄的格，核对栏提示不一致之处，改正后提示消失。'];
const SUMMARY_REMARK = '各部门的数取自各自的表，合计随之算出；几个部门同查一户的，多计的数填入“减：重复计”。';

export interface StatisticsRequest {
  readonly plan: Plan;
  readonly layout: StatisticsLayout;
  readonly noun: string;
  readonly title: string;
  /** Tells the sheets of a second form from those of the first; empty for the first. */
  readonly mark: string;
  readonly lines: StatisticsRows;
}

/** A statistics form as sheets: a summary, and a return for each department; one sheet of blank rows where none is named. */
export function statisticsSheets(request: StatisticsRequest): readonly SheetModel[] {
  const { rows } = request.lines;
  const returns = rows.filter(({ organ }) => organ !== null);
  if (returns.length === 0) return [blankSheet(request)];
  return [summarySheet(request), ...returns.map((row) => returnSheet(row, request))];
}

/** The form to its letter, with one row for the figures of one department. */
function returnSheet(row: StatisticsRow, request: StatisticsRequest): SheetModel {
  const { layout, mark } = request;
  return {
    ...frameOf(request),
    id: returnId(row, mark),
    role: 'return',
    subject: row.organ,
    name: `${row.organ?.name ?? ''}${mark}`,
    fields: fieldsOf(row.organ?.name ?? null),
    columns: countColumns(request),
    header: statisticsHeader(layout.columns, request.noun),
    rows: [layout.columns.map((column) => countOf(column, row.counts))],
    closing: [],
    remarks: RETURN_REMARKS,
  };
}

function summarySheet(request: StatisticsRequest): SheetModel {
  const { plan, layout, lines, mark, noun } = request;
  const [lead, ...otherLeads] = plan.kind === 'campaign' ? departmentsByRole(plan).leads : [];
  const due = plan.schedule.summary && printDelivery(plan.schedule.summary);
  return {
    ...frameOf(request),
    id: `summary${mark}`,
    role: 'summary',
    subject: null,
    name: `${SUMMARY_NAME}${mark}`,
    fields: fieldsOf(lead && otherLeads.length === 0 ? shortName(lead.reference.organ) : null),
    columns: [DEPARTMENT, ...countColumns(request).map((column) => ({ ...column, isAsked: false }))],
    header: statisticsHeader(layout.columns, noun, { before: [DEPARTMENT] }),
    rows: lines.rows.map((row) => summaryRow(row, layout, mark)),
    closing: closingOf(request),
    remarks: [...(due === null ? [] : [`报送：${due}。`]), ...(lines.rows.length > 1 ? [SUMMARY_REMARK] : [])],
  };
}

function summaryRow(row: StatisticsRow, { columns }: StatisticsLayout, mark: string): readonly SheetCell[] {
  if (row.organ === null) return [row.name, ...columns.map((column) => countOf(column, row.counts))];
  const sheet = returnId(row, mark);
  return [row.name, ...columns.map(({ key }) => ({ formula: 'copy', sheet, row: 0, column: key }) as const)];
}

/** Where no department is named: rows to fill in, each with its department. */
function blankSheet(request: StatisticsRequest): SheetModel {
  const { layout, lines, mark, noun } = request;
  return {
    ...frameOf(request),
    id: `return${mark}`,
    role: 'return',
    subject: null,
    name: `统计表${mark}`,
    fields: fieldsOf(null),
    columns: [{ ...DEPARTMENT, isAsked: true }, ...countColumns(request)],
    header: statisticsHeader(layout.columns, noun, { before: [DEPARTMENT] }),
    rows: lines.rows.map((row) => [row.name, ...layout.columns.map((column) => countOf(column, row.counts))]),
    closing: [sumRow],
    remarks: RETURN_REMARKS,
  };
}

type Frame = Pick<SheetModel, 'form' | 'title' | 'checks'>;

function frameOf({ layout, title, plan, noun }: StatisticsRequest): Frame {
  return { form: layout.id, title, checks: checksOf(layout, plan, noun) };
}

function returnId({ organ }: StatisticsRow, mark: string): string {
  return `return${mark}-${organ?.id ?? ''}`;
}

function fieldsOf(organ: string | null): readonly SheetField[] {
  return [
    { label: '填报单位', type: 'text', value: organ },
    { label: '填报人', type: 'text', value: null },
    { label: '填报日期', type: 'day', value: null },
  ];
}

function countColumns({ layout, noun }: StatisticsRequest): readonly SheetColumn[] {
  return layout.columns.map((column) => figureColumn(column, noun));
}

/** The sums, what the departments count twice, and the sums somebody stated. */
function closingOf({ plan, layout, lines }: StatisticsRequest): readonly ClosingRow[] {
  const { rows, total } = lines;
  const filled = total !== null;
  const less: Record<string, number> = {};
  const known: Record<string, number> = {};
  for (const column of layout.columns) {
    const whole = total && countOf(column, total);
    if (whole === null) continue;
    const figures = rows.map((row) => countOf(column, row.counts));
    const together = sum(figures.map((figure) => figure ?? 0));
    if (figures.includes(null) || together < whole) known[column.key] = whole;
    else if (together > whole) less[column.key] = together - whole;
  }
  const hasLess = Object.keys(less).length > 0 || (!filled && rows.length > 1);
  const stated = plan.kind === 'results' ? statedTotals(plan.statistics?.totals?.counts ?? {}) : {};
  return [
    ...(hasLess ? [{ kind: 'less', label: '减：重复计', figures: less } as const] : []),
    { ...sumRow, known },
    ...(Object.keys(stated).length > 0 ? [{ kind: 'stated', label: '报送的合计', figures: stated } as const] : []),
  ];
}

function statedTotals(counts: Readonly<Partial<Record<CountColumn, number>>>): Figures {
  return { ...counts };
}

/** What has to agree, where the form has both columns; a profile may list objects as abnormal that are no problem found. */
function checksOf({ columns }: StatisticsLayout, { profile }: Plan, noun: string): readonly SheetCheck[] {
  const { found, abnormal } = profile.outcomes;
  const name = (key: string): string => {
    const column = columns.find((each) => each.key === key);
    return column ? labelOf(column, noun).replace(/（[^（）]*）$/, '') : '';
  };
  const pairs: readonly (readonly [part: CountColumn, whole: CountColumn])[] = [
    ['foundEntities', 'checked'],
    ['foundEntities', 'foundItems'],
    ['rectified', 'foundEntities'],
    ...(abnormal.every((outcome) => found.includes(outcome)) ? [['abnormal', 'foundEntities'] as const] : []),
    ['casesOpened', 'foundEntities'],
  ];
  return pairs
    .filter((pair) => pair.every((key) => columns.some((column) => column.key === key)))
    .map(([part, whole]) => ({ part, whole, says: `${name(part)}多于${name(whole)}` }));
}
