import type { AnnexForm } from './form.ts';
import { type StatisticsColumn, statisticsForm } from './statistics.ts';

/** The columns every statistics form begins with. */
export const statisticsHead: readonly StatisticsColumn[] = [
  { label: '随机抽查{noun}（户）', group: null, share: 1 },
  { label: '随机抽取执法检查人员（人次）', group: null, share: 1.2 },
  { label: '涉及检查部门（个）', group: null, share: 1 },
  { label: '检查项目（个）', group: null, share: 1 },
];

/** The columns every statistics form ends with: what was found, what was done about it, questions answered. */
export const statisticsTail: readonly StatisticsColumn[] = [
  { label: '发现问题事项（项）', group: '抽查结果', share: 1 },
  { label: '发现问题企业（户）', group: '抽查结果', share: 1 },
  { label: '责令改正（户）', group: '抽查结果处理', share: 1 },
  { label: '应列入异常（户）', group: '抽查结果处理', share: 1 },
  { label: '涉嫌违法立案调查（户）', group: '抽查结果处理', share: 1.2 },
  { label: '现场解答疑难问题（个）', group: null, share: 1.2 },
];

/** 联合抽查情况统计表 of ten columns. */
export const statistics10: AnnexForm = statisticsForm('statistics-10', [...statisticsHead, ...statisticsTail]);
