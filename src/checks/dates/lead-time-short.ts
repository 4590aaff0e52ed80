import { workdaysBetween } from '../../plan/days/calendar.ts';
import { passedBetween } from '../../plan/days/passed-between.ts';
import { printPassed } from '../../plan/days/print-working.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { windowStart } from './window-edges.ts';
import { isOnRecord } from './workdays-in.ts';

/** Too little time between paper and start. */
export const leadTimeShort: Check = defineCheck({
  id: 'dates/lead-time-short',
  severity: 'warning',
  title: { zh: '成文到开始的工作日太少', en: 'Too few working days between issue and start' },
  why: {
    zh: '各部门收到方案后要派发名单、确认人员，需要时间。',
    en: 'Departments need time to receive the plan, draw the lists and name inspectors.',
  },
  fix: {
    zh: '提前印发，或者推迟 `schedule.window.start`；最少天数在地区年度规则的 `limits.leadWorkdays` 里。',
    en: 'Issue earlier or start later (`schedule.window.start`); the minimum is `limits.leadWorkdays` of the profile.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    short: {
      zh: '成文日期 `{issued}` 到开始日 `{start}` 有 `{count}` 个工作日，应不少于 `{expected}` 个',
      en: 'Unexpected lead of `{count}` working days from `{issued}` (issue) to `{start}`, expected `{expected}` or more',
    },
  },
  restsOn: { short: 'limits.leadWorkdays' },
  example: {
    bad: `
      issued: «2026-05-28»
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    good: `
      issued: 2026-05-27
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },

  *run({ plan, calendar }, found) {
    const { issued, schedule, profile } = plan;
    if (plan.kind !== 'campaign' || issued === null || schedule.window === null) return;
    const { start } = schedule.window;
    // Issued after the start is the subject of dates/issue-after-start.
    if (issued > start || !isOnRecord(calendar, { start: issued, end: start })) return;
    const expected = profile.limits.leadWorkdays;
    const count = workdaysBetween(calendar, issued, start);
    if (count >= expected) return;
    const begins = windowStart(schedule.window);
    const note = printPassed(passedBetween(calendar, issued, start), begins.note);
    yield found('short', at(['issued']), { issued, start, count, expected }, { spot: begins.spot, note });
  },
});
