import type { AnnualPlan, Task } from '../../plan/annual-plan.ts';
import { printedNames } from '../facts/organs.ts';
import type { SheetColumn, SheetModel, SheetValue } from '../manuscript.ts';
import { drawText, leadText, leastDrawn, periodText } from './task-texts.ts';

/** What a column holds at the beginning of the year; blanks are filled in as tasks are carried out. */
interface LedgerColumn extends SheetColumn {
  readonly group: '计划' | '实施' | null;
  value(task: Task): SheetValue;
}

const blank = (): null => null;

const COLUMNS: readonly LedgerColumn[] = [
  { name: '序号', type: 'text', width: 6, group: null, value: ({ number }) => String(number) },
  { name: '抽查计划名称', type: 'text', width: 32, group: null, value: ({ name }) => name },
  { name: '任务编号', type: 'text', width: 14, group: '计划', value: ({ taskNumber }) => taskNumber },
  { name: '牵头部门', type: 'text', width: 18, group: '计划', value: (task) => leadText(task) || null },
  {
    name: '配合部门',
    type: 'text',
    width: 24,
    group: '计划',
    value: ({ partners }) => printedNames(partners).join('、') || null,
  },
  { name: '开始日期', type: 'day', width: 12, group: '计划', value: ({ period }) => period?.span?.start ?? null },
  { name: '结束日期', type: 'day', width: 12, group: '计划', value: ({ period }) => period?.span?.end ?? null },
  {
    name: '抽查时间',
    type: 'text',
    width: 22,
    group: '计划',
    value: ({ period }) => (period?.span ? null : periodText(period) || null),
  },
  { name: '抽查对象', type: 'text', width: 28, group: '计划', value: ({ objects }) => objects?.text ?? null },
  { name: '对象户数（户）', type: 'number', width: 10, group: '计划', value: ({ objects }) => objects?.population ?? null },
  { name: '抽查基数', type: 'text', width: 14, group: '计划', value: ({ sampling }) => sampling?.ratio?.base ?? null },
  { name: '抽查比例', type: 'text', width: 18, group: '计划', value: (task) => drawText(task) || null },
  { name: '应抽户数（户）', type: 'number', width: 10, group: '计划', value: leastDrawn },
  { name: '实际开始日期', type: 'day', width: 14, group: '实施', value: blank },
  { name: '实际完成日期', type: 'day', width: 14, group: '实施', value: blank },
  { name: '实际抽查户数（户）', type: 'number', width: 12, group: '实施', value: blank },
  { name: '发现问题户数（户）', type: 'number', width: 12, group: '实施', value: blank },
  { name: '结果公示日期', type: 'day', width: 14, group: '实施', value: blank },
  { name: '备注', type: 'text', width: 24, group: null, value: ({ remarks }) => remarks },
];

/** The year's ledger: a row for each task, what is planned, where some task says it, beside room for what was done. */
export function composeTaskLedger({ tables }: AnnualPlan, title: string): readonly SheetModel[] {
  const tasks = tables.flatMap(({ tasks: own }) => own);
  const columns = COLUMNS.filter(({ group, value }) => group !== '计划' || tasks.some((task) => value(task) !== null));
  return [
    {
      name: '年度台账',
      title: `${title}年度台账`,
      notes: [],
      columns: columns.map(({ name, type, width }) => ({ name, type, width })),
      header: headerOf(columns),
      rows: tasks.map((task) => columns.map(({ value }) => value(task))),
      totals: true,
    },
  ];
}

function headerOf(columns: readonly LedgerColumn[]): SheetModel['header'] {
  const groups = columns.map(({ group }) => group);
  const top = columns.flatMap(({ name, group }, index) => {
    if (group === null) return [{ text: name, columns: 1, rows: 2 }];
    if (groups[index - 1] === group) return [];
    return [{ text: group, columns: groups.filter((each) => each === group).length, rows: 1 }];
  });
  const bottom = columns.flatMap(({ name, group }) => (group === null ? [] : [{ text: name, columns: 1, rows: 1 }]));
  return [top, bottom];
}
