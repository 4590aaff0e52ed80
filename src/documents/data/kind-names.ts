import type { PlanKind } from '../../plan/plan.ts';

/** What readers call each kind of plan. */
export const kindNames: Readonly<Record<PlanKind, string>> = {
  campaign: '联合抽查实施方案',
  'work-plan': '年度监管工作实施方案',
  'annual-plan': '年度抽查工作计划',
  'item-list': '随机抽查事项清单',
  results: '抽查结果',
  disposals: '后续处置',
};
