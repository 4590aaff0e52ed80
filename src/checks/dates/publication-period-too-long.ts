import { countPeriod } from '../../plan/days/count-period.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import type { Deadline, Period } from '../../plan/schedule.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { deadlineSpot, relatedDeadline } from '../schedule/deadlines.ts';

/** Results that may be published later than the rules allow. */
export const publicationPeriodTooLong: Check = defineCheck({
  id: 'dates/publication-period-too-long',
  severity: 'warning',
  title: { zh: '结果公示期限太长', en: 'Results may be published later than the rules allow' },
  why: {
    zh: '抽查结果应当在任务完成后限定的工作日内公示，逾期未公示视为没有完成抽查。',
    en: 'Results are public within a set number of working days after the task; unpublished, the task counts as not done.',
  },
  fix: {
    zh: '缩短 `schedule.results`，如 `{ within: 20wd, after: window.end }`；上限在地区年度规则的 `limits.resultsWithin` 里。',
    en: 'Shorten `schedule.results`, such as `{ within: 20wd, after: window.end }`; the limit is `limits.resultsWithin`.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    period: {
      zh: '结果公示期限为 `{within}`，应不超过 `{expected}`',
      en: 'Unexpected publication period `{within}`, expected `{expected}` or less',
    },
    day: {
      zh: '结果公示截止日为 `{due}`，应不晚于 `{expected}`（抽查结束后 `{limit}`）',
      en: 'Unexpected last day of publication `{due}`, expected `{expected}` (`{limit}` after the campaign) or earlier',
    },
  },
  restsOn: { period: 'limits.resultsWithin', day: 'limits.resultsWithin' },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: «21wd», after: window.end }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }`,
  },

  *run({ plan, calendar }, found) {
    const { results, window } = plan.schedule;
    const limit = plan.profile.limits.resultsWithin;
    if (results === null || limit === null) return;
    const spot = deadlineSpot(plan, results);
    const last = window === null ? null : countPeriod(calendar, window.end, limit);
    if (window === null || last === null || last.day === null || results.due === null) {
      if (isLonger(results.within, limit)) yield found('period', spot, { within: results.within.text, expected: limit.text });
      return;
    }
    if (results.due <= last.day) return;
    const working = results.working === null ? [] : [relatedDeadline(plan, results)];
    const allowed = { spot: at([...window.path, 'end']), note: printWorking(last.working) };
    yield results.within !== null && countsFromEnd(results)
      ? found('period', spot, { within: results.within.text, expected: limit.text }, allowed, ...working)
      : found('day', spot, { due: results.due, expected: last.day, limit: limit.text }, allowed, ...working);
  },
});

function countsFromEnd({ after }: Deadline): boolean {
  return after?.name === 'window.end';
}

/** Periods of one unit compare without a day to count from. */
function isLonger(period: Period | null, limit: Period): period is Period {
  return period !== null && period.unit === limit.unit && period.count > limit.count;
}
