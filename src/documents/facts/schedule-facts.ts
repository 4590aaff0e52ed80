import type { PlanPath } from '../../core/source.ts';
import { printDay } from '../../plan/days/day.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, Span } from '../../plan/schedule.ts';
import { type FactEntry, fact, joined } from './fact.ts';
import { printLimit, printTerm, printUntil } from './print-limit.ts';
import {
  printDayIn,
  printDeadline,
  printHour,
  printMonths,
  printPeriod,
  printSpan,
  printSpanIn,
  printTime,
} from './print-time.ts';
import { deliveryFacts } from './schedule-scopes.ts';

/** Facts of a plan's schedule. Days of the plan's year print without it where the sentence has named it. */
export function scheduleFacts(plan: Plan): readonly FactEntry[] {
  const { schedule, year } = plan;
  const { summary, dispatch, phases } = schedule;
  const at: PlanPath = ['schedule', 'summary'];
  return [
    ...spanFacts('schedule.window', ['schedule', 'window'], schedule.window, printSpan),
    ...spanFacts('schedule.visits', ['schedule', 'visits'], schedule.visits, (span) => printSpanIn(year, span)),
    ...(['dispatch', 'confirmation', 'results', 'disposals'] as const).flatMap((key) =>
      deadlineFacts(plan, `schedule.${key}`, schedule[key] ?? ['schedule', key]),
    ),
    ...deadlineFacts(plan, 'schedule.visitsBy', schedule.visitsBy ?? ['schedule', 'visits']),
    fact('schedule.dispatch.stated', ['schedule', 'dispatch'], dispatch?.stated ? printStated(dispatch, plan) : null),
    fact('schedule.others', ['schedule', 'milestones'], joined([...schedule.milestones, ...schedule.reports].map(nameOf), '、')),
    fact('schedule.phases', ['schedule', 'phases'], joined(phases.map(nameOf), '、')),
    fact('schedule.phases.count', ['schedule', 'phases'], phases.length > 1 ? String(phases.length) : null),
    ...deadlineFacts(plan, 'schedule.summary', summary ?? at),
    ...deliveryFacts('schedule.summary', at, summary),
    ...schedule.reports.flatMap((report) => [
      ...deadlineFacts(plan, `reports.${report.id}`, report),
      fact(`reports.${report.id}.name`, [...report.path, 'name'], report.name),
      ...deliveryFacts(`reports.${report.id}`, report.path, report),
    ]),
    ...schedule.milestones.flatMap((milestone) => [
      fact(`milestones.${milestone.id}`, milestone.path, printMilestone(milestone, year)),
      ...wayFacts(plan, `milestones.${milestone.id}`, milestone),
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

/** `x` in its own words, and the ways to say it. `given` is the deadline, or the place of one that is not stated. */
function deadlineFacts(plan: Plan, name: string, given: Deadline | PlanPath): readonly FactEntry[] {
  const stated = 'form' in given;
  const text = stated ? printDeadline(given, plan.year) : null;
  return [fact(name, stated ? given.path : given, text), ...wayFacts(plan, name, given)];
}

/**
 * `x.due` as a day, `x.monthDay` without the plan's year, `x.within` as a period, `x.time`; `x.limit` with its closing 内 or
 * 前, `x.until` with the event it counts from before that, `x.term` as a part of a sentence, and how the day was counted.
 */
function wayFacts(plan: Plan, name: string, given: Deadline | PlanPath): readonly FactEntry[] {
  const { year } = plan;
  const deadline = 'form' in given ? given : null;
  const at = 'form' in given ? given.path : given;
  const due = deadline?.due ?? null;
  return [
    fact(`${name}.due`, [...at, 'due'], due && printDay(due)),
    fact(`${name}.monthDay`, [...at, 'due'], due && printDayIn(year, due)),
    fact(`${name}.within`, [...at, 'within'], deadline?.within ? printPeriod(deadline.within) : null),
    fact(`${name}.limit`, at, deadline && printLimit(deadline, year)),
    fact(`${name}.until`, at, deadline && printUntil(deadline, plan)),
    fact(`${name}.term`, at, deadline && printTerm(deadline, plan)),
    fact(`${name}.time`, [...at, 'time'], deadline?.time ? printTime(deadline.time) : null),
    fact(`${name}.working`, at, deadline?.working ? printWorking(deadline.working).zh : null),
  ];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** 于2026年7月7日, where a day itself is meant rather than a day by which. */
function printStated(dispatch: Deadline, plan: Plan): string | null {
  const isDay = dispatch.form === 'due' && dispatch.after !== null;
  return isDay ? dispatch.due && `于${printDay(dispatch.due)}` : printTerm(dispatch, plan);
}

/** 12月2日下午5:00 */
function printMilestone(milestone: Deadline, year: number): string | null {
  if (milestone.due === null) return printDeadline(milestone, year);
  return `${printDayIn(year, milestone.due)}${printHour(milestone)}`;
}
