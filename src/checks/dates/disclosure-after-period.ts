import { at, type Check, defineCheck } from '../check.ts';
import { planPeriods } from '../schedule/plan-periods.ts';

/** A plan made public when what it announces is over. */
export const disclosureAfterPeriod: Check = defineCheck({
  id: 'dates/disclosure-after-period',
  severity: 'error',
  title: { zh: '公开晚于实施期', en: 'The plan is published after the period it announces' },
  why: {
    zh: '实施期已经结束才公开方案，被检查对象和公众事先都看不到。',
    en: 'A plan published after its period tells nobody beforehand what will be inspected.',
  },
  fix: {
    zh: '核对 `disclosure.publishedOn` 的年份和日期；确实晚了的，日期照实写，用 `waivers` 写明原因。',
    en: 'Check year and day of `disclosure.publishedOn`; where it was in fact late, leave the day and give the reason in `waivers`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    late: {
      zh: '公开日期为 `{published}`，应不晚于实施期结束日 `{end}`',
      en: 'Unexpected disclosure date `{published}`, expected `{end}` (end of the period) or earlier',
    },
  },
  example: {
    bad: `
      disclosure: { type: 主动公开, publishedOn: «2026-07-01» }
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    good: `
      disclosure: { type: 主动公开, publishedOn: 2026-05-08 }
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },

  *run({ plan }, found) {
    const published = plan.disclosure.publishedOn;
    const last = planPeriods(plan).toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
    if (published === null || last === undefined || published <= last.end) return;
    const { end, path } = last;
    yield found(
      'late',
      at([...plan.disclosure.path, 'publishedOn']),
      { published, end },
      { spot: at([...path, 'end']), note: { zh: `实施期到 ${end} 结束`, en: `the period ends on ${end}` } },
    );
  },
});
