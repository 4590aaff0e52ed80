import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Spot } from '../check.ts';
import { deadlineSpot, singleDeadlines } from '../schedule/deadlines.ts';
import { dayOffName, nearestWorkday } from './day-off.ts';

/** A date given as a deadline that nobody works on. */
export const deadlineOnDayOff: Check = defineCheck({
  id: 'dates/deadline-on-day-off',
  severity: 'warning',
  title: { zh: '期限落在休息日', en: 'A deadline falls on a day off' },
  why: {
    zh: '休息日收不到材料，是提前还是顺延，各方会理解不一。',
    en: 'Nobody receives papers on a day off, and some will hand in before it and some after.',
  },
  fix: {
    zh: '改成工作日；周期报送可以在 `every` 里逐个写出日期。',
    en: 'Move it to a working day; a series may list its dates in `every`.',
  },
  basis: '《中华人民共和国民法典》第二百零三条',
  effectiveFrom: null,
  messages: {
    dayOff: {
      zh: '“{name}”的期限 `{date}` 是{dayOff}，应为工作日，如 `{expected}`',
      en: 'Unexpected deadline `{date}` of “{name}” ({dayOff}), expected a working day such as `{expected}`',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: «2026-09-25», to: 区联席办 }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-09-24, to: 区联席办 }`,
  },

  *run({ plan, calendar }, found) {
    for (const { name, day, spot } of givenDays(plan)) {
      const dayOff = dayOffName(calendar, day);
      if (dayOff === undefined) continue;
      yield found('dayOff', spot, { name, date: day, dayOff, expected: nearestWorkday(calendar, day, plan.issued) });
    }
  },
});

interface GivenDay {
  readonly name: string;
  readonly day: Day;
  readonly spot: Spot;
}

/** Days given as dates. Computed ones keep to working days, and those of a series up to the issue belong to another rule. */
function givenDays(plan: Plan): readonly GivenDay[] {
  const deadlines = [...singleDeadlines(plan), ...plan.schedule.reports];
  return deadlines.flatMap((deadline) => {
    const { name, form, due, after, occurrences } = deadline;
    if (form === 'due') return due === null || after !== null ? [] : [{ name, day: due, spot: deadlineSpot(plan, deadline) }];
    const isAhead = ({ day }: { day: Day }) => plan.issued === null || day > plan.issued;
    return occurrences.filter(isAhead).map(({ day, path }: { day: Day; path: PlanPath }) => ({ name, day, spot: at(path) }));
  });
}
