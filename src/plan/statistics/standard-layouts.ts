import type { CountColumn, LayoutColumn, StatisticsLayout } from './statistics-layout.ts';

interface Told {
  readonly group?: string;
  readonly share?: number;
  readonly prompt?: string;
}

const head: readonly LayoutColumn[] = [
  column('checked', '随机抽查{noun}（户）', { prompt: '同一对象只计一次' }),
  column('inspectors', '随机抽取执法检查人员（人次）', { share: 1.2, prompt: '按人次计：两人查一户计2' }),
  column('departments', '涉及检查部门（个）', { prompt: '单个部门填报的填1' }),
  column('items', '检查项目（个）', { prompt: '抽查事项的个数，同一事项只计一次' }),
];

const tail: readonly LayoutColumn[] = [
  column('foundItems', '发现问题事项（项）', { group: '抽查结果', prompt: '问题的项数，不少于发现问题的户数' }),
  column('foundEntities', '发现问题企业（户）', { group: '抽查结果', prompt: '按户计，不多于抽查户数' }),
  column('rectified', '责令改正（户）', { group: '抽查结果处理' }),
  column('abnormal', '应列入异常（户）', { group: '抽查结果处理' }),
  column('casesOpened', '涉嫌违法立案调查（户）', { group: '抽查结果处理', share: 1.2 }),
  column('answered', '现场解答疑难问题（个）', { share: 1.2 }),
];

/** The forms every bureau has: ten columns, and eleven with the contents of the items counted beside the items. */
export const standardLayouts: readonly StatisticsLayout[] = [
  { id: 'statistics-10', columns: [...head, ...tail] },
  { id: 'statistics-11', columns: [...head, column('contents', '检查内容（个）', {}), ...tail] },
];

function column(counts: CountColumn, label: string, { group, share = 1, prompt }: Told): LayoutColumn {
  return { key: counts, counts, label, group: group ?? null, share, prompt: prompt ?? null };
}
