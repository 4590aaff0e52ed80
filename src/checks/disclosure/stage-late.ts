import { type Check, defineCheck } from '../check.ts';
import { latePublications } from './late-publications.ts';
import { planName } from './plan-name.ts';

/** Results or disposals that were published, and later than the campaign and the law allow. */
export const stageLate: Check = defineCheck({
  id: 'disclosure/stage-late',
  severity: 'warning',
  title: { zh: '结果或者后续处置公开晚于期限', en: 'Results or disposals were published late' },
  why: {
    zh: '抽查结果逾期公示，视为没有按期完成抽查；考核、复查都按这一天算。',
    en: 'Results published late count as a task not done in time, and reviews go by that day.',
  },
  fix: {
    zh: '核对 `publishedOn`；确已逾期的，用 `waivers` 写明原因。',
    en: 'Check `publishedOn`; where it really was late, give the reason in `waivers`.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    late: {
      zh: '“{campaign}”的{stage}公开于 `{published}`，应不晚于 `{due}`',
      en: 'Unexpected publication of {stage} of “{campaign}” on `{published}`, expected `{due}` or earlier',
    },
  },
  example: {
    bad: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: «2026-07-29» }]`,
    good: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-28 }]`,
    others: {
      campaign: `kind: campaign
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  results: { within: 20wd, after: window.end }`,
    },
  },

  *run(subject, found) {
    for (const { spot, campaign, stage, published, due } of latePublications(subject)) {
      yield found('late', spot, { campaign: planName(campaign), stage, published, due: due.day }, due);
    }
  },
});
