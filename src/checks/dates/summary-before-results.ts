import { type Check, defineCheck } from '../check.ts';
import { relatedDeadline } from '../schedule/deadlines.ts';
import { summaryBefore } from './summary-before.ts';

/** A summary due before the results it sums up. */
export const summaryBeforeResults: Check = defineCheck({
  id: 'dates/summary-before-results',
  severity: 'error',
  title: { zh: '总结报送早于检查结果录入截止', en: 'The summary is due before the results it sums up' },
  why: {
    zh: '检查结果还可以录入，此前报送的统计数字不是最终数字。',
    en: 'While results may still be entered, the figures of a summary are not final.',
  },
  fix: {
    zh: '把 `schedule.summary` 改到检查结果录入截止日或者之后，或者缩短 `schedule.results`。',
    en: 'Move `schedule.summary` to the day the results are due or later, or shorten `schedule.results`.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    early: {
      zh: '总结报送期限为 `{date}`，应不早于 `{due}`（检查结果录入截止）',
      en: 'Unexpected summary date `{date}`, expected `{due}` (results due) or later',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        summary: { due: «2026-07-10», to: 区联席办 }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        summary: { within: 5wd, after: results, to: 区联席办 }`,
  },

  *run({ plan }, found) {
    const { results } = plan.schedule;
    if (results === null || results.due === null) return;
    const early = summaryBefore(results.due, plan);
    if (early === undefined) return;
    yield found('early', early.spot, { date: early.date, due: results.due }, relatedDeadline(plan, results), ...early.working);
  },
});
