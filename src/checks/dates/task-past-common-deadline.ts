import type { Task } from '../../plan/annual-plan.ts';
import { type Calendar, isWorkday } from '../../plan/days/calendar.ts';
import { addDays, type Day } from '../../plan/days/day.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { relatedDeadline } from '../schedule/deadlines.ts';
import { planPeriods } from '../schedule/plan-periods.ts';

/** A task that goes on when all are to be done. */
export const taskPastCommonDeadline: Check = defineCheck({
  id: 'dates/task-past-common-deadline',
  severity: 'warning',
  title: { zh: '任务结束晚于统一截止日', en: 'A task ends after the deadline of all tasks' },
  why: {
    zh: '正文说全部任务在某日前完成，表里却有任务做到那天以后，两处说法不一。',
    en: 'The text has all tasks done by a day, and the table has one that goes on after it.',
  },
  fix: {
    zh: '把任务的 `period` 提前，或者把 `allDue` 推后。',
    en: 'End the task earlier (`period`), or move `allDue`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    late: {
      zh: '任务“{task}”至 `{end}` 结束，应不晚于统一截止日 `{due}`',
      en: 'Unexpected end `{end}` of task “{task}”, expected `{due}` (common deadline) or earlier',
    },
  },
  example: {
    bad: `
      kind: annual-plan
      allDue: { due: 2026-11-30 }
      rows: [{ name: 洗车场抽查, lead: 区水务局, period: { start: 2026-10, end: «2026-12» } }]`,
    good: `
      kind: annual-plan
      allDue: { due: 2026-11-30 }
      rows: [{ name: 洗车场抽查, lead: 区水务局, period: { start: 2026-10, end: 2026-11 } }]`,
  },

  *run({ plan, calendar }, found) {
    const allDue = plan.kind === 'annual-plan' ? plan.allDue : null;
    const due = allDue?.due ?? null;
    if (allDue === null || due === null) return;
    for (const { end, path, task } of planPeriods(plan)) {
      if (task === null || lastDayAtWork(end, task, calendar) <= due) continue;
      yield found('late', at([...path, 'end']), { task: task.name, end, due }, relatedDeadline(plan, allDue));
    }
  },
});

/** A month ends, for those who work in it, with its last working day. */
function lastDayAtWork(end: Day, { period }: Task, calendar: Calendar): Day {
  let last = end;
  while (period?.byMonth === true && !isWorkday(calendar, last)) last = addDays(last, -1);
  return last;
}
