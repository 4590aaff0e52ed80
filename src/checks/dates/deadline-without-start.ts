import { type Check, defineCheck } from '../check.ts';
import { deadlineSpot, singleDeadlines } from '../schedule/deadlines.ts';

/** A period that counts from no event. */
export const deadlineWithoutStart: Check = defineCheck({
  id: 'dates/deadline-without-start',
  severity: 'error',
  title: { zh: '期限没有起算点', en: 'A period counts days from no stated event' },
  why: {
    zh: '没有起算点就推算不出截止日，各部门会各算各的。',
    en: 'Without a start nobody can work out the last day, and every department counts its own.',
  },
  fix: {
    zh: '给期限写上 `after`，如 `{ within: 20wd, after: window.end }`，或者改写成 `due` 日期。',
    en: 'Give the period an `after` such as `{ within: 20wd, after: window.end }`, or state a `due` day.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    startless: {
      zh: '“{name}”的期限为 `{within}`，应写明从何时起算，如 `after: {expected}`',
      en: 'Unexpected period `{within}` of “{name}” without a start, expected one such as `after: {expected}`',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        disposals: { within: «20wd», after: null }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        disposals: { within: 20wd, after: window.end }`,
  },

  *run({ plan }, found) {
    const { confirmation, disposals, results, milestones } = plan.schedule;
    for (const deadline of singleDeadlines(plan)) {
      if (deadline.within === null || deadline.after !== null) continue;
      const isEarly = deadline === confirmation || milestones.some((milestone) => milestone === deadline);
      const afterResults = deadline === disposals && results !== null;
      const expected = isEarly ? 'dispatch' : afterResults ? 'results' : 'window.end';
      yield found('startless', deadlineSpot(plan, deadline), { name: deadline.name, within: deadline.within.text, expected });
    }
  },
});
