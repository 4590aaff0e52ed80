import type { Day } from '../../plan/day.ts';
import type { Deadline, Delivery, WorkPlan } from '../../plan/plan.ts';
import { printedName } from '../facts/organs.ts';
import type { SheetColumn, SheetModel, SheetValue } from '../manuscript.ts';

const COLUMNS: readonly SheetColumn[] = [
  { name: '报送事项', type: 'text', width: 32 },
  { name: '报送期限', type: 'day', width: 14 },
  { name: '接收机关', type: 'text', width: 28 },
  { name: '报送方式', type: 'text', width: 32 },
  { name: '备注', type: 'text', width: 24 },
];

/** The ledger of a work plan's reports: a row for each day one is due, none of them before the plan was issued. */
export function composeReportLedger(plan: WorkPlan, title: string): readonly SheetModel[] {
  const { reports, summary } = plan.schedule;
  const rows = [...reports, ...(summary ? [summary] : [])]
    .flatMap((report) => daysOf(report).map((day) => ({ day, report })))
    .filter(({ day }) => plan.issued === null || day >= plan.issued)
    .sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  if (rows.length === 0) return [];
  return [
    {
      name: '报送台账',
      title: `${title}报送台账`,
      notes: [],
      columns: COLUMNS,
      header: [COLUMNS.map(({ name }) => ({ text: name, columns: 1, rows: 1 }))],
      rows: rows.map(({ day, report }) => rowOf(day, report)),
      totals: false,
    },
  ];
}

function daysOf({ form, due, occurrences }: Deadline): readonly Day[] {
  if (form === 'every') return occurrences.map(({ day }) => day);
  return due === null ? [] : [due];
}

function rowOf(day: Day, { name, to, via }: Deadline & Delivery): readonly SheetValue[] {
  return [name, day, to && printedName(to), via, null];
}
