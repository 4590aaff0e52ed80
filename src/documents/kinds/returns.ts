import { compareTexts } from '../../core/compare-texts.ts';
import type { Day } from '../../plan/days/day.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';
import { reportIssues } from '../../plan/report-issues.ts';
import type { Deadline, Delivery, Report, ReportReturn } from '../../plan/schedule.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import { printedName } from '../facts/organs.ts';
import { figureColumn } from '../forms/figure-column.ts';
import { DEFAULT_NOUN, statisticsHeader } from '../forms/statistics-header.ts';
import { givenColumn } from '../given-column.ts';
import { plainSheet, sumRow } from '../plain-sheet.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../sheet-model.ts';
import { titleStem } from '../title-stem.ts';
import type { SheetRequest } from './telling.ts';

const LEDGER = '报送台账';

const issue = givenColumn('issue', '期次', { type: 'text', width: 8 });
const unit = givenColumn('by', '报送单位', { type: 'text', width: 22 });
const due = givenColumn('due', '报送期限', { type: 'day', width: 14 });
const sent = givenColumn('sent', '实际报送日期', { type: 'day', width: 16 });
const onTime = givenColumn('onTime', '是否按期', { type: 'text', width: 12 });
const person = { ...givenColumn('person', '报送人', { type: 'text', width: 18 }), isAsked: true };
const remarks = { ...givenColumn('remarks', '备注', { type: 'text', width: 36 }), isAsked: true };
const LEDGER_COLUMNS: readonly SheetColumn[] = [
  givenColumn('report', '报送事项', { type: 'text', width: 26 }),
  issue,
  due,
  unit,
  givenColumn('to', '接收机关', { type: 'text', width: 22 }),
  givenColumn('via', '报送方式', { type: 'text', width: 30 }),
  sent,
  onTime,
];

/** What formulas need, shown in every ledger. */
const KEPT = [due.key, sent.key, onTime.key];

/** A thing to hand in by some day; `series` is the sheet and the row that say whether it was, null for one handed in once. */
interface Issue {
  readonly day: Day;
  readonly number: number;
  readonly of: Deadline & Delivery;
  readonly by: OrganReference | null;
  /** What was handed in, where a register is kept. */
  readonly sent: ReportReturn | null;
  readonly series: { readonly sheet: string; readonly row: number } | null;
}

/** The ledger of a work plan's reports, by day, and for each series a sheet to fill in. None is due before the plan was issued. */
export function composeReturns(plan: WorkPlan, { title }: SheetRequest): readonly SheetModel[] {
  const { reports, summary } = plan.schedule;
  const stem = titleStem(title);
  const series = reports.map((report) => ({ report, issues: issuesOf(report, plan) })).filter(({ issues }) => issues.length > 0);
  const once = summary?.due && isDueAfterIssue(summary.due, plan) ? [onceDue(summary, summary.due)] : [];
  const all = [...series.flatMap(({ issues }) => issues), ...once].sort((a, b) => compareTexts(a.day, b.day));
  if (all.length === 0) return [];
  return [ledgerSheet(all, `${stem}${LEDGER}`), ...series.map(({ report, issues }) => seriesSheet(report, issues, stem))];
}

function onceDue(of: Deadline & Delivery, day: Day): Issue {
  return { day, number: 0, of, by: of.by, sent: null, series: null };
}

/** The times a report is due: once each, or once for each of those who hand it in, where the register has several. */
function issuesOf(report: Report, { issued }: WorkPlan): readonly Issue[] {
  const units = unitsOf(report);
  const sheet = sheetId(report);
  return reportIssues(report, issued)
    .flatMap(({ number, due: day, returns }) =>
      units.map((by) => {
        const own = units.length === 1 ? returns[0] : returns.find((each) => each.by?.organ.id === by?.organ.id);
        return { day, number, of: report, by, sent: own ?? null };
      }),
    )
    .map((each, row) => ({ ...each, series: { sheet, row } }));
}

function unitsOf({ by, returns = [] }: Report): readonly (OrganReference | null)[] {
  const named = new Map(returns.flatMap(({ by: unitBy }) => (unitBy ? [[unitBy.organ.id, unitBy] as const] : [])));
  return named.size > 1 ? [...named.values()] : [[...named.values()][0] ?? by];
}

function isDueAfterIssue(day: Day, { issued }: WorkPlan): boolean {
  return issued === null || day >= issued;
}

function sheetId({ id }: Report): string {
  return `return-${id}`;
}

function ledgerSheet(issues: readonly Issue[], title: string): SheetModel {
  const rows = issues.map(ledgerRow);
  const isUsed = (index: number): boolean =>
    KEPT.includes(LEDGER_COLUMNS[index]?.key ?? '') || rows.some((row) => row[index] !== null);
  return plainSheet({
    id: 'ledger',
    role: 'ledger',
    name: LEDGER,
    title,
    columns: LEDGER_COLUMNS.filter((_, index) => isUsed(index)),
    rows: rows.map((row) => row.filter((_, index) => isUsed(index))),
    remarks: ['实际报送日期填在各报表的工作表里，本表随之显示是否按期。'],
  });
}

function ledgerRow({ day, number, of, by, series }: Issue): readonly SheetCell[] {
  const place = [of.name, series === null ? null : printIssue(number), day, by && printedName(by)];
  const way = [of.to && printedName(of.to), of.via];
  if (series === null) return [...place, ...way, null, null];
  return [
    ...place,
    ...way,
    { formula: 'copy', ...series, column: sent.key },
    { formula: 'onTime', due: due.key, done: sent.key },
  ];
}

/** A row for each time the report is due: what its form asks, and when it was handed in. */
function seriesSheet(report: Report, issues: readonly Issue[], stem: string): SheetModel {
  const { layout, by, name, occurrences } = report;
  const isOfSeveral = new Set(issues.map((each) => each.by?.organ.id)).size > 1;
  const figures = layout?.columns ?? [];
  const before = [issue, due, ...(isOfSeveral ? [unit] : [])];
  const after = [{ ...sent, isAsked: true }, onTime, person, remarks];
  const past = occurrences.length - Math.max(0, ...issues.map(({ number }) => number));
  return plainSheet({
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
    columns: [...before, ...figures.map((each) => figureColumn(each, DEFAULT_NOUN)), ...after],
    header: layout ? statisticsHeader(figures, DEFAULT_NOUN, { before, after }) : [],
    rows: issues.map(({ day, number, by: unitBy, sent: told }) => [
      printIssue(number),
      day,
      ...(isOfSeveral ? [unitBy && printedName(unitBy)] : []),
      ...figures.map(({ key }) => told?.figures[key] ?? null),
      told?.sent ?? report.sent?.[past + number - 1] ?? null,
      { formula: 'onTime', due: due.key, done: sent.key },
      told?.person ?? null,
      told?.remarks ?? null,
    ]),
    closing: layout ? [sumRow] : [],
  });
}

function printIssue(number: number): string {
  return `第${number}期`;
}
