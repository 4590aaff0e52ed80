import type { CountColumn } from '../../plan/statistics.ts';

/** A column of a statistics form and what it counts; `{noun}` stands for 企业 or 对象. `share` is its part of the width. */
export interface StatisticsColumn {
  readonly key: CountColumn;
  readonly label: string;
  readonly group: string | null;
  readonly share: number;
}

const head: readonly StatisticsColumn[] = [
  { key: 'checked', label: '随机抽查{noun}（户）', group: null, share: 1 },
  { key: 'inspectors', label: '随机抽取执法检查人员（人次）', group: null, share: 1.2 },
  { key: 'departments', label: '涉及检查部门（个）', group: null, share: 1 },
  { key: 'items', label: '检查项目（个）', group: null, share: 1 },
];

const tail: readonly StatisticsColumn[] = [
  { key: 'foundItems', label: '发现问题事项（项）', group: '抽查结果', share: 1 },
  { key: 'foundEntities', label: '发现问题企业（户）', group: '抽查结果', share: 1 },
  { key: 'rectified', label: '责令改正（户）', group: '抽查结果处理', share: 1 },
  { key: 'abnormal', label: '应列入异常（户）', group: '抽查结果处理', share: 1 },
  { key: 'casesOpened', label: '涉嫌违法立案调查（户）', group: '抽查结果处理', share: 1.2 },
  { key: 'answered', label: '现场解答疑难问题（个）', group: null, share: 1.2 },
];

/** The form of ten columns. */
export const tenColumns: readonly StatisticsColumn[] = [...head, ...tail];

/** The form of eleven: contents of the items are counted beside the items. */
export const elevenColumns: readonly StatisticsColumn[] = [
  ...head,
  { key: 'contents', label: '检查内容（个）', group: null, share: 1 },
  ...tail,
];
