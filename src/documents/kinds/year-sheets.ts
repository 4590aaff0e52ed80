import type { AnnualPlan } from '../../plan/annual-plan.ts';
import { givenColumn } from '../given-column.ts';
import { groupedHeader } from '../grouped-header.ts';
import { plainSheet, sumRow } from '../plain-sheet.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../sheet-model.ts';
import { leadText, periodText } from './task-texts.ts';
import type { SheetRequest } from './telling.ts';
import { type YearEntry, yearEntries } from './year-entries.ts';
import { departmentView, monthView } from './year-views.ts';

/** What a column holds; what was done is filled in where no results are on file. */
interface LedgerColumn {
  readonly column: SheetColumn;
  readonly group: '计划' | '实施' | null;
  value(entry: YearEntry): SheetCell;
}

/** What the views count, shown even where no task says it. */
const COUNTED = ['leads', 'partners', 'start', 'end', 'due'];
const STATES = ['未开始', '进行中', '已完成', '已取消'];

const COLUMNS: readonly LedgerColumn[] = [
  given('numbers', '序号', 'text', 7, ({ numbers }) => numbers ?? '计划外'),
  given('name', '抽查计划名称', 'text', 24, ({ name }) => name),
  planned('campaign', '实施方案', 'text', 16, ({ campaign }) => campaign),
  planned('taskNumber', '任务编号', 'text', 12, ({ task }) => task?.taskNumber ?? null),
  planned('leads', '牵头部门', 'text', 16, ({ leads }) => leads.join('、') || null),
  planned('partners', '配合部门', 'text', 16, ({ partners }) => partners.join('、') || null),
  planned('start', '开始日期', 'day', 14, ({ span }) => span?.start ?? null),
  planned('end', '结束日期', 'day', 14, ({ span }) => span?.end ?? null),
  planned('objects', '抽查对象', 'text', 18, ({ objects }) => objects),
  planned('population', '对象（户）', 'number', 9, ({ population }) => population),
  planned('draw', '抽查比例', 'text', 15, ({ base, draw }) => [base, draw].filter(Boolean).join('，') || null),
  planned('due', '应抽（户）', 'number', 9, ({ due }) => due),
  done('drawn', '实抽（户）', 'number', 9, (entry) => entry.done?.drawn ?? null),
  {
    column: { ...givenColumn('share', '完成率', { type: 'percent', width: 10 }), hasBars: true },
    group: '实施',
    value: () => ({ formula: 'ratio', part: 'drawn', whole: 'due' }),
  },
  done('found', '发现问题（户）', 'number', 10, (entry) => entry.done?.found ?? null),
  done('doneEnd', '完成日期', 'day', 14, (entry) => entry.done?.end ?? null),
  done('publishedOn', '公示日期', 'day', 14, (entry) => entry.done?.publishedOn ?? null),
  {
    column: { ...givenColumn('state', '完成情况', { type: 'text', width: 10 }), isAsked: true, choices: STATES },
    group: '实施',
    value: () => null,
  },
  { column: { ...givenColumn('remarks', '备注', { type: 'text', width: 18 }), isAsked: true }, group: null, value: remarksOf },
];

/** What has no column of its own: who leads when, and a period that has no days. */
function remarksOf({ task, span }: YearEntry): string | null {
  if (task === null) return null;
  const period = span === null ? periodText(task.period) : '';
  const parts = [task.leadWhen.length > 0 ? leadText(task) : '', period && `抽查时间：${period}`, task.remarks ?? ''];
  return parts.filter((part) => part !== '').join('\n') || null;
}

/** The year's ledger, a row for each task or campaign, and what it comes to by department and by month. */
export function composeYearSheets(plan: AnnualPlan, { title, ledger }: SheetRequest): readonly SheetModel[] {
  const entries = yearEntries(plan, ledger);
  const isShown = ({ column: { key }, group, value }: LedgerColumn): boolean =>
    group !== '计划' || COUNTED.includes(key) || entries.some((entry) => value(entry) !== null);
  const shown = COLUMNS.filter(isShown);
  const sheet = plainSheet({
    id: 'ledger',
    role: 'ledger',
    name: '年度台账',
    title: `${title}年度台账`,
    columns: shown.map((each) => each.column),
    header: groupedHeader(shown.map(({ column, group }) => ({ text: column.name, group }))),
    rows: entries.map((entry) => shown.map(({ value }) => value(entry))),
    closing: [sumRow],
    checks: [{ part: 'found', whole: 'drawn', says: '发现问题户数多于实抽户数' }],
  });
  return [sheet, ...departmentView(sheet, entries, title), ...monthView(sheet, entries, title)];
}

type Told = readonly [key: string, name: string, type: SheetColumn['type'], width: number, value: LedgerColumn['value']];

function given(...[key, name, type, width, value]: Told): LedgerColumn {
  return { column: givenColumn(key, name, { type, width }), group: null, value };
}

function planned(...[key, name, type, width, value]: Told): LedgerColumn {
  return { column: givenColumn(key, name, { type, width }), group: '计划', value };
}

function done(...[key, name, type, width, value]: Told): LedgerColumn {
  return { column: { ...givenColumn(key, name, { type, width }), isAsked: true }, group: '实施', value };
}
