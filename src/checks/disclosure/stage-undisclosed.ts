import { type Check, defineCheck } from '../check.ts';
import { planName } from './plan-name.ts';
import { stageGaps } from './stage-gaps.ts';

/** One of the four disclosures of a campaign is overdue: annual plan, campaign, results, disposals. */
export const stageUndisclosed: Check = defineCheck({
  id: 'disclosure/stage-undisclosed',
  severity: 'error',
  title: { zh: '计划、方案、结果或者后续处置到期没有公开', en: 'A stage of a campaign is overdue for disclosure' },
  why: {
    zh: '年度计划、实施方案、抽查结果和后续处置都要公开；缺一环，抽查就没有闭环。',
    en: 'Annual plan, campaign, results and disposals are all made public; without one of them the campaign stays open.',
  },
  fix: {
    zh: '公开以后写上 `publishedOn`；还没有结果或者处置的，录入 `results`、`disposals` 方案。',
    en: 'Publish it and state `publishedOn`; where results or disposals are not on file, enter them.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    undisclosed: {
      zh: '“{campaign}”的{stage}没有公开，应不晚于 `{due}`',
      en: 'Unexpected gap: {stage} of “{campaign}” not published, expected by `{due}`',
    },
  },
  example: {
    bad: `
      kind: results
      campaign: test/2026/campaign
      «disclosure»: { type: 主动公开 }`,
    good: `
      kind: results
      campaign: test/2026/campaign
      disclosure: { type: 主动公开, publishedOn: 2026-07-28 }`,
    others: {
      campaign: `kind: campaign
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  results: { within: 20wd, after: window.end }
disclosure: { type: 主动公开, publishedOn: 2026-05-11 }`,
    },
    today: '2026-07-29',
  },

  *run(subject, found) {
    for (const { spot, campaign, stage, due, related } of stageGaps(subject)) {
      if (due === null || !subject.today.isAfter(due.day)) continue;
      yield found('undisclosed', spot, { campaign: planName(campaign), stage, due: due.day }, due, ...related);
    }
  },
});
