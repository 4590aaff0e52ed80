import { at, type Check, defineCheck } from '../check.ts';
import { tasksOf } from '../inspections/tasks-of.ts';
import { issuedOn } from '../schedule/issued-on.ts';

/** A population counted on a day to come. */
export const registerDateAfterIssue: Check = defineCheck({
  id: 'dates/register-date-after-issue',
  severity: 'warning',
  title: { zh: '名录库基准日晚于成文日期', en: 'The population is stated as of a day after the issue' },
  why: {
    zh: '成文时还没有到基准日，户数不可能是那一天的。',
    en: 'On the day of issue nobody could know how many objects the register would hold on a later one.',
  },
  fix: {
    zh: '核对 `asOf` 的年份和日期，写统计户数的那一天。',
    en: 'Check year and day of `asOf`: it is the day the objects were counted.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    late: {
      zh: '名录库基准日为 `{asOf}`，应不晚于成文日期 `{issued}`',
      en: 'Unexpected register date `{asOf}`, expected `{issued}` (date of issue) or earlier',
    },
  },
  example: {
    bad: `
      issued: 2026-05-06
      sampling:
        objects: { text: 全区洗车场, population: 60, asOf: «2026-05-31» }
        ratio: { atLeast: 5%, base: 名录库企业 }`,
    good: `
      issued: 2026-05-06
      sampling:
        objects: { text: 全区洗车场, population: 60, asOf: 2026-04-30 }
        ratio: { atLeast: 5%, base: 名录库企业 }`,
  },

  *run({ plan }, found) {
    const { issued } = plan;
    if (issued === null) return;
    const own = plan.kind === 'campaign' && plan.sampling !== null ? [plan.sampling.objects] : [];
    for (const objects of [...own, ...tasksOf(plan).flatMap((task) => task.objects ?? [])]) {
      const { asOf, path } = objects;
      if (asOf === null || asOf <= issued) continue;
      yield found('late', at([...path, 'asOf']), { asOf, issued }, issuedOn(issued));
    }
  },
});
