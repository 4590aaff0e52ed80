import { type Check, defineCheck } from '../check.ts';
import { relatedDeadline } from '../schedule/deadlines.ts';
import { summaryBefore } from './summary-before.ts';

/** A summary due before the disposals it counts. */
export const summaryBeforeDisposals: Check = defineCheck({
  id: 'dates/summary-before-disposals',
  severity: 'warning',
  title: { zh: '总结报送早于后续处置录入截止', en: 'The summary is due before the disposals it counts' },
  why: {
    zh: '统计表要填责令改正、列入异常、立案的户数，处置没有录完，这几栏就不是最终数字。',
    en: 'The statistics count orders, listings and cases; until disposals are recorded these figures are not final.',
  },
  fix: {
    zh: '把 `schedule.summary` 改到后续处置录入截止日或者之后，如 `{ within: 5wd, after: disposals }`。',
    en: 'Move `schedule.summary` to the day disposals are due or later, such as `{ within: 5wd, after: disposals }`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    early: {
      zh: '总结报送期限为 `{date}`，应不早于 `{due}`（后续处置录入截止）',
      en: 'Unexpected summary date `{date}`, expected `{due}` (disposals due) or later',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        disposals: { within: 20wd, after: results }
        summary: { due: «2026-08-24», to: 区联席办 }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        disposals: { within: 20wd, after: results }
        summary: { within: 5wd, after: disposals, to: 区联席办 }`,
  },

  *run({ plan }, found) {
    const { disposals } = plan.schedule;
    if (disposals === null || disposals.due === null) return;
    const early = summaryBefore(disposals.due, plan);
    if (early === undefined) return;
    yield found(
      'early',
      early.spot,
      { date: early.date, due: disposals.due },
      relatedDeadline(plan, disposals),
      ...early.working,
    );
  },
});
