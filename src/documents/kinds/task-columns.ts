import type { Task } from '../../plan/annual-plan.ts';
import { printedNames } from '../facts/organs.ts';
import { printTier } from '../facts/print-tier.ts';
import type { OwnColumn } from './own-table.ts';
import { creditText, drawText, itemClassText, leadText, periodText } from './task-texts.ts';

/** The columns a table of tasks may have, in the order they are printed; the schema names the same ones. */
export const taskColumns: readonly OwnColumn<Task>[] = [
  { title: '序号', least: 2, text: ({ number }) => String(number) },
  { title: '抽查计划名称', least: 5, text: ({ name }) => name },
  { title: '抽查任务编号', least: 4, text: ({ taskNumber }) => taskNumber ?? '' },
  { title: '抽查任务名称', least: 5, text: ({ taskName }) => taskName ?? '' },
  { title: '抽查领域', least: 2, text: ({ area }) => area ?? '' },
  { title: '抽查事项', least: 6, text: itemsText },
  { title: '事项类别', least: 4, text: itemClassText },
  { title: '抽查类型', least: 2, text: ({ draw }) => draw ?? '' },
  { title: '抽查对象', least: 4, text: ({ objects }) => objects?.text ?? '' },
  { title: '对象户数', least: 2, isExtra: true, text: ({ objects }) => objects?.population?.toString() ?? '' },
  { title: '抽查基数', least: 3, isExtra: true, text: ({ sampling }) => sampling?.ratio?.base ?? '' },
  { title: '抽查比例', least: 3, text: drawText },
  { title: '信用风险分类', least: 4, text: creditText },
  { title: '抽查时间', least: 5, text: ({ period }) => periodText(period) },
  { title: '发起部门', least: 4, text: ({ initiators }) => printedNames(initiators).join('、') },
  { title: '牵头部门', least: 4, text: leadText },
  { title: '牵头科室', least: 3, text: ({ leadSections }) => leadSections.join('、') },
  { title: '配合部门', least: 4, text: ({ partners }) => printedNames(partners).join('、') },
  { title: '抽查层级', least: 2, text: ({ level }) => (level ? printTier(level) : '') },
  { title: '检查方式', least: 3, text: ({ methods }) => methods.join('、') },
  { title: '备注', least: 3, text: ({ remarks }) => remarks ?? '' },
];

function itemsText({ items, itemsFrom }: Task): string {
  return items.length === 0 ? (itemsFrom ?? '') : items.map(({ written }) => written).join('；');
}
