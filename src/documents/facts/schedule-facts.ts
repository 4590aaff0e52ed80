import type { PlanPath } from '../../core/source.ts';
import { printDay } from '../../plan/day.ts';
import type { Deadline, Delivery, Schedule, Span } from '../../plan/plan.ts';
import { type FactEntry, fact } from './fact.ts';
import { printedName } from './organs.ts';
import { printLimit, printTerm } from './print-limit.ts';
import { printDayIn, printDeadline, printMonths, printPeriod, printSpan, printTime } from './print-time.ts';

/** Facts of a schedule. `year` is the plan's: days of it print without their year where the sentence has named it. */
export function scheduleFacts(schedule: Schedule, year: number): readonly FactEntry[] {
  const { summary } = schedule;
  const at: PlanPath = ['schedule', 'summary'];
  const given = { year, schedule };
  return [
    ...spanFacts('schedule.window', ['schedule', 'window'], schedule.window, printSpan),
    ...spanFacts(
      'schedule.visits',
      ['schedule', 'visits'],
      schedule.visits,
      (span) => `${printDayIn(year, span.start)}至${printDayIn(year, span.end)}`,
    ),
    ...(['dispatch', 'confirmation', 'results', 'disposals'] as const).flatMap((key) =>
      deadlineFacts(`schedule.${key}`, ['schedule', key], schedule[key], given),
    ),
    ...deadlineFacts('schedule.summary', at, summary, given),
    ...deliveryFacts('schedule.summary', at, summary),
    ...schedule.reports.flatMap((report) => [
      ...deadlineFacts(`reports.${report.id}`, report.path, report, given),
      ...deliveryFacts(`reports.${report.id}`, report.path, report),
    ]),
    ...schedule.milestones.flatMap((milestone) => [
      ...deadlineFacts(`milestones.${milestone.id}`, milestone.path, milestone, given),
      fact(`milestones.${milestone.id}`, milestone.path, printMilestone(milestone, year)),
    ]),
  ];
}

function spanFacts(name: string, path: PlanPath, span: Span | null, print: (span: Span) => string): readonly FactEntry[] {
  return [
    fact(name, path, span && print(span)),
    fact(`${name}.start`, [...path, 'start'], span && printDay(span.start)),
    fact(`${name}.end`, [...path, 'end'], span && printDay(span.end)),
    fact(`${name}.months`, path, span && printMonths(span)),
  ];
}

/**
 * `x` in its own words, `x.due` as a day, `x.monthDay` without the plan's year, `x.within` as a period, `x.time`; `x.limit`
 * with its closing 内 or 前, and `x.term` with the event it counts from before that.
 */
function deadlineFacts(name: string, path: PlanPath, deadline: Deadline | null, { year, schedule }: Given): readonly FactEntry[] {
  const due = deadline?.due ?? null;
  const at = deadline?.path ?? path;
  return [
    fact(name, at, deadline && printDeadline(deadline, year)),
    fact(`${name}.due`, [...at, 'due'], due && printDay(due)),
    fact(`${name}.monthDay`, [...at, 'due'], due && printDayIn(year, due)),
    fact(`${name}.within`, [...at, 'within'], deadline?.within ? printPeriod(deadline.within) : null),
    fact(`${name}.limit`, at, deadline && printLimit(deadline, year)),
    fact(`${name}.term`, at, deadline && printTerm(deadline, year, schedule)),
    fact(`${name}.time`, [...at, 'time'], deadline?.time ? printTime(deadline.time) : null),
  ];
}

interface Given {
  readonly year: number;
  readonly schedule: Schedule;
}

function deliveryFacts(name: string, path: PlanPath, delivery: Delivery | null): readonly FactEntry[] {
  return [
    fact(`${name}.by`, [...path, 'by'], delivery?.by && printedName(delivery.by)),
    fact(`${name}.to`, [...path, 'to'], delivery?.to && printedName(delivery.to)),
    fact(`${name}.via`, [...path, 'via'], delivery?.via),
  ];
}

/** 12月2日下午5:00 */
function printMilestone(milestone: Deadline, year: number): string | null {
  if (milestone.due === null) return printDeadline(milestone, year);
  return `${printDayIn(year, milestone.due)}${milestone.time ? printTime(milestone.time) : ''}`;
}
