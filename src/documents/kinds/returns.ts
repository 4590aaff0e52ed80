import { compareTexts } from '../../core/compare-texts.ts';
import type { Day } from '../../plan/day.ts';
import type { Deadline, Delivery, Report, WorkPlan } from '../../plan/plan.ts';
import { printedName } from '../facts/organs.ts';
import { labelOf, statisticsHeader } from '../forms/statistics-header.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../sheet-model.ts';
import { givenColumn } from './given-column.ts';
import type { SheetRequest } from './telling.ts';

const LEDGER = '报送台账';
const NOUN = '企业';
/** What a title ends in where it names a plan; titles of returns are made of the rest. */
const TITLE_END = /(实施方案|工作方案|方案|工作计划|计划)$/;
const CHARACTERS_PER_SHARE = 14;

const issue = givenColumn('issue', '期次', { type: 'text', width: 8 });
const due = givenColumn('due', '报送期限', { type: 'day', width: 14 });
const sent = givenColumn('sent', '实际报送日期', { type: 'day', width: 16 });
const onTime = givenColumn('onTime', '是否按期', { type: 'text', width: 12 });
const person = { ...givenColumn('person', '报送人', { type: 'text', width: 18 }), isAsked: true };
const remarks = { ...givenColumn('remarks', '备注', { type: 'text', width: 36 }), isAsked: true };
const LEDGER_COLUMNS: readonly SheetColumn[] = [
  givenColumn('report', '报送事项', { type: 'text', width: 26 }),
  issue,
  due,
  givenColumn('by', '报送单位', { type: 'text', width: 22 }),
  givenColumn('to', '接收机关', { type: 'text', width: 22 }),
  givenColumn('via', '报送方式', { type: 'text', width: 30 }),
  sent,
  onTime,
];

/** What formulas need, shown in every ledger. */
const KEPT = [due.key, sent.key, onTime.key];

/** A thing to hand in by some day; `series` is the sheet that says whether it was, null for one handed in once. */
interface Issue {
  readonly day: Day;
  readonly number: number;
  readonly of: Deadline & Delivery;
  readonly series: string | null;
}

/** The ledger of a work plan's reports, by day, and for each series a sheet to fill in. None is due before the plan was issued. */
export function composeReturns(plan: WorkPlan, { title }: SheetRequest): readonly SheetModel[] {
  const { reports, summary } = plan.schedule;
  const stem = title.replace(TITLE_END, '');
  const series = reports.map((report) => ({ report, issues: issuesOf(report, plan) })).filter(({ issues }) => issues.length > 0);
  const once = summary?.due && isInForce(summary.due, plan) ? [{ day: summary.due, number: 0, of: summary, series: null }] : [];
  const all = [...series.flatMap(({ issues }) => issues), ...once].sort((a, b) => compareTexts(a.day, b.day));
  if (all.length === 0) return [];
  return [ledgerSheet(all, `${stem}${LEDGER}`), ...series.map(({ report, issues }) => seriesSheet(report, issues, stem))];
}

function issuesOf(report: Report, plan: WorkPlan): readonly Issue[] {
  return report.occurrences
    .filter(({ day }) => isInForce(day, plan))
    .map(({ day }, index) => ({ day, number: index + 1, of: report, series: sheetId(report) }));
}

function isInForce(day: Day, { issued }: WorkPlan): boolean {
  return issued === null || day >= issued;
}

function sheetId({ id }: Report): string {
  return `return-${id}`;
}

function ledgerSheet(issues: readonly Issue[], title: string): SheetModel {
  const rows = issues.map(ledgerRow);
  const isUsed = (index: number): boolean =>
    KEPT.includes(LEDGER_COLUMNS[index]?.key ?? '') || rows.some((row) => row[index] !== null);
  return {
    id: 'ledger',
    role: 'ledger',
    subject: null,
    form: null,
    name: LEDGER,
    title,
    fields: [],
    columns: LEDGER_COLUMNS.filter((_, index) => isUsed(index)),
    header: [],
    rows: rows.map((row) => row.filter((_, index) => isUsed(index))),
    closing: [],
    checks: [],
    remarks: ['实际报送日期填在各报表的工作表里，本表随之显示是否按期。'],
  };
}

function ledgerRow({ day, number, of, series }: Issue): readonly SheetCell[] {
  const place = [of.name, series === null ? null : printIssue(number), day, of.by && printedName(of.by)];
  const way = [of.to && printedName(of.to), of.via];
  if (series === null) return [...place, ...way, null, null];
  return [
    ...place,
    ...way,
    { formula: 'copy', sheet: series, row: number - 1, column: sent.key },
    { formula: 'onTime', due: due.key, done: sent.key },
  ];
}

/** A row for each time the report is due: what its form asks, and when it was handed in. */
function seriesSheet(report: Report, issues: readonly Issue[], stem: string): SheetModel {
  const { layout, by, name, occurrences } = report;
  const figures = layout?.columns ?? [];
  const columns: readonly SheetColumn[] = [
    issue,
    due,
    ...figures.map((each) => ({
      ...givenColumn(each.key, labelOf(each, NOUN), { type: 'number', width: Math.round(each.share * CHARACTERS_PER_SHARE) }),
      isAsked: true,
      prompt: each.prompt,
    })),
    { ...sent, isAsked: true },
    onTime,
    person,
    remarks,
  ];
  const past = occurrences.length - issues.length;
  return {
    id: sheetId(report),
    role: 'return',
    subject: { id: report.id, name },
    form: layout?.id ?? null,
    name,
    title: `${stem}${name}`,
    fields: [
      { label: '填报单位', type: 'text', value: by && printedName(by) },
      { label: '填报人', type: 'text', value: null },
      { label: '联系电话', type: 'text', value: null },
    ],
    columns,
    header: layout ? headerOf(columns, statisticsHeader(layout.columns, NOUN)) : [],
    rows: issues.map(({ day, number }) => [
      printIssue(number),
      day,
      ...figures.map(() => null),
      report.sent?.[past + number - 1] ?? null,
      { formula: 'onTime', due: due.key, done: sent.key },
      null,
      null,
    ]),
    closing: layout ? [{ kind: 'sum', label: '合计', known: {} }] : [],
    checks: [],
    remarks: [],
  };
}

function headerOf(columns: readonly SheetColumn[], [top = [], ...rest]: SheetModel['header']): SheetModel['header'] {
  const own = (names: readonly SheetColumn[]) => names.map(({ name }) => ({ text: name, columns: 1, rows: rest.length + 1 }));
  return [[...own(columns.slice(0, 2)), ...top, ...own(columns.slice(-4))], ...rest];
}

function printIssue(number: number): string {
  return `第${number}期`;
}
