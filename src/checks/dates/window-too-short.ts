import { sum } from '../../core/sum.ts';
import { addDays } from '../../plan/days/day.ts';
import { passedBetween } from '../../plan/days/passed-between.ts';
import { printPassed } from '../../plan/days/print-working.ts';
import { at, type Check, defineCheck, type Related } from '../check.ts';
import { deadlineSpot } from '../schedule/deadlines.ts';
import { windowNeeds } from './window-needs.ts';
import { isOnRecord, workdaysIn } from './workdays-in.ts';

/** A campaign that is over before its work can be done. */
export const windowTooShort: Check = defineCheck({
  id: 'dates/window-too-short',
  severity: 'warning',
  title: { zh: '抽查期间太短', en: 'The campaign is shorter than its work' },
  why: {
    zh: '名单比对确认和上门检查都要在抽查期间做完，工作日不够就做不完。',
    en: 'Confirming the list and visiting both happen within the campaign, which has too few working days for them.',
  },
  fix: {
    zh: '延长 `schedule.window`，或者缩短 `schedule.confirmation`、`schedule.visits`。',
    en: 'Lengthen `schedule.window`, or shorten `schedule.confirmation` or `schedule.visits`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    short: {
      zh: '抽查期间有 `{count}` 个工作日，应不少于 `{expected}` 个（确认与检查所需）',
      en: 'Unexpected window of `{count}` working days, expected `{expected}` or more (confirmation and visits)',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: «2026-06-09» }
        confirmation: { within: 3wd, after: window.start }
        visits: { start: 2026-06-03, end: 2026-06-09 }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-10 }
        confirmation: { within: 3wd, after: window.start }
        visits: { start: 2026-06-04, end: 2026-06-10 }`,
  },

  *run({ plan, calendar }, found) {
    const { window } = plan.schedule;
    if (window === null || !isOnRecord(calendar, window)) return;
    const needs = windowNeeds(plan.schedule, window, calendar);
    const expected = sum(needs.map(({ days }) => days));
    const count = workdaysIn(calendar, window);
    if (count >= expected) return;
    const related = needs.flatMap(({ name, days, of }): readonly Related[] => {
      if (of === null) return [];
      const note = { zh: `“${name}”需 ${days} 个工作日`, en: `“${name}” takes ${days} working days` };
      return [{ spot: 'form' in of ? deadlineSpot(plan, of) : at(of.path), note }];
    });
    const days = {
      zh: `${window.start} 至 ${window.end} 有 ${count} 个工作日`,
      en: `${count} working days from ${window.start} to ${window.end}`,
    };
    const counted = {
      spot: at([...window.path, 'start']),
      note: printPassed(passedBetween(calendar, addDays(window.start, -1), window.end), days),
    };
    yield found('short', at([...window.path, 'end']), { count, expected }, counted, ...related);
  },
});
