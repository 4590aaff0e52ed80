import { printWorking } from '../../plan/days/print-working.ts';
import type { Deadline, Delivery, Schedule, Span } from '../../plan/schedule.ts';
import type { PublicDataDeadline, PublicDataSchedule, PublicDataSpan } from '../../schema/public-data.ts';
import { printedName } from '../facts/organs.ts';

/** The days of a schedule, those that are counted with their working. */
export function scheduleData(schedule: Schedule): PublicDataSchedule {
  const { window, visits, phases } = schedule;
  return {
    window: window && spanData(window),
    visits: visits && spanData(visits),
    phases: phases.map(({ name, start, end, what }) => ({ name, start, end, what: what?.text ?? null })),
    deadlines: deadlinesOf(schedule),
  };
}

function spanData({ start, end }: Span): PublicDataSpan {
  return { start, end };
}

function deadlinesOf(schedule: Schedule): readonly PublicDataDeadline[] {
  const { dispatch, confirmation, visitsBy, results, disposals, summary, reports, milestones } = schedule;
  const single = { dispatch, confirmation, visitsBy, results, disposals, summary };
  return [
    ...Object.entries(single).flatMap(([id, deadline]) => (deadline ? [deadlineData(id, deadline)] : [])),
    ...reports.map((report) => deadlineData(`reports.${report.id}`, report)),
    ...milestones.map((milestone) => deadlineData(`milestones.${milestone.id}`, milestone)),
  ];
}

function deadlineData(id: string, deadline: Deadline & Partial<Delivery>): PublicDataDeadline {
  const { name, due, time, occurrences, within, after, working, by, to } = deadline;
  return {
    id,
    name,
    due,
    time,
    dates: occurrences.map(({ day }) => day),
    within: within?.text ?? null,
    after: after?.day ?? null,
    working: working && printWorking(working).zh,
    by: by ? printedName(by) : null,
    to: to ? printedName(to) : null,
  };
}
