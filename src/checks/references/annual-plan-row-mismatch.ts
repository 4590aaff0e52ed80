import { placeAt } from '../../core/source.ts';
import type { Task } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Check, defineCheck, type Subject } from '../check.ts';
import type { Carried } from './difference.ts';
import { type PlanRow, rowsOf } from './plan-rows.ts';
import { rowDifferences } from './row-differences.ts';

/** A campaign that is not as the row of the annual plan has it. */
export const annualPlanRowMismatch: Check = defineCheck({
  id: 'references/annual-plan-row-mismatch',
  severity: 'warning',
  title: { zh: '与年度计划的任务行不一致', en: 'A campaign is not as the annual plan has it' },
  why: {
    zh: '方案与公开的年度计划不一致，又没有调整计划，就是计划外的检查。',
    en: 'A campaign unlike the published plan, which nobody changed, is an inspection that was not planned.',
  },
  fix: {
    zh: '改成与任务行一致；确需变更的，先按程序调整年度计划并重新公开。',
    en: 'Make it agree with the row; where the change is meant, change and publish the annual plan first.',
  },
  basis: '《市场监管总局关于全面推进“双随机、一公开”监管工作的通知》（国市监信〔2019〕38号）（依据待核）',
  effectiveFrom: null,
  messages: {
    differs: {
      zh: '`{key}` 为 `{own}`，应与年度计划第 `{number}` 项任务一致：`{planned}`',
      en: 'Unexpected `{key}` `{own}`, expected `{planned}` as in task `{number}` of the annual plan',
    },
    extra: {
      zh: '`{key}` 中有 `{own}`，应为年度计划第 `{number}` 项任务所列的 `{planned}`',
      en: 'Unexpected `{own}` in `{key}`, expected those of task `{number}` of the annual plan: `{planned}`',
    },
    lacking: {
      zh: '`{key}` 中没有 `{planned}`，应与年度计划第 `{number}` 项任务一致',
      en: 'Unexpected `{key}` without `{planned}`, expected it as in task `{number}` of the annual plan',
    },
  },
  example: {
    bad: `
planRows: [test/2026/annual-plan#1]
schedule: { window: «{ start: 2026-06-01, end: 2026-07-03 }» }`,
    good: `
planRows: [test/2026/annual-plan#1]
schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    others: {
      'annual-plan': `
kind: annual-plan
rows: [{ name: 第一次联合抽查, lead: 区市场监管局, period: { start: 2026-05, end: 2026-06 } }]`,
    },
  },

  *run({ plan, ledger }, found) {
    if (plan.kind !== 'campaign') return;
    const rows = rowsOf(plan, ledger).flatMap(resolvedRow);
    const [first, ...others] = rows;
    if (first === undefined || rows.length < plan.planRows.length) return;
    const isShared = campaignsBeside(plan, ledger).some(({ planRows }) => planRows.some(({ text }) => text === first.text));
    const carried: Carried = {
      tasks: [first.task, ...others.map(({ task }) => task)],
      isWhole: others.length === 0 && !isShared,
    };
    const number = rows.map(({ task }) => task.number).join('、');
    const note = { zh: `年度计划第 ${number} 项任务`, en: `task ${number} of the annual plan` };
    for (const { key, sort, own, planned, spot, plannedPath } of rowDifferences(plan, carried)) {
      yield found(sort, spot, { key, own, planned, number }, { spot: placeAt(first.plan.positions, plannedPath), note });
    }
  },
});

function resolvedRow({ written, plan, task }: PlanRow): readonly { text: string; plan: Plan; task: Task }[] {
  return plan === undefined || task === undefined ? [] : [{ text: written.text, plan, task }];
}

/** Other campaigns of the folder; earlier versions of this one are none. */
function campaignsBeside({ id, supersedes }: CampaignPlan, ledger: Subject['ledger']): readonly CampaignPlan[] {
  return ledger
    .filter((each) => each.kind === 'campaign')
    .filter((each) => each.id !== id && each.id !== supersedes?.text && each.supersedes?.text !== id);
}
