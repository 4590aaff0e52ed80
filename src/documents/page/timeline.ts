import { compareTexts } from '../../core/compare-texts.ts';
import type { AnnualPlan } from '../../plan/annual-plan.ts';
import { type Day, printDay } from '../../plan/days/day.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import type { DisposalsPlan } from '../../plan/disposals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { Deadline, Span } from '../../plan/schedule.ts';
import { printDeadline, printHour, printSpan } from '../facts/print-time.ts';
import { spanOf } from '../facts/span-of.ts';
import { periodText } from '../kinds/task-texts.ts';
import type { TimelineEntry } from '../page-model.ts';

type DaySpan = Pick<Span, 'start' | 'end'>;

/** What happens when, by the first day; of equal first days what ends first. A document without days of its own has none. */
export function timelineOf(plan: Plan): readonly TimelineEntry[] {
  const entries = [...scheduled(plan), ...ownEntries(plan)];
  if (entries.length === 0) return [];
  const issued = plan.issued === null ? [] : [dayEntry('成文', plan.issued)];
  const expiry = plan.expires === null ? [] : [dayEntry('有效期截止', plan.expires)];
  return [...issued, ...entries, ...expiry].sort((a, b) => compareTexts(orderOf(a), orderOf(b)));
}

function ownEntries(plan: Plan): readonly TimelineEntry[] {
  switch (plan.kind) {
    case 'annual-plan':
      return taskEntries(plan);
    case 'results':
      return resultEntries(plan);
    case 'disposals':
      return disposalEntries(plan);
    default:
      return [];
  }
}

function scheduled({ schedule, year }: Plan): readonly TimelineEntry[] {
  const { window, visits, phases, dispatch, confirmation, visitsBy, results, disposals, summary } = schedule;
  const { milestones, reports } = schedule;
  const deadlines = [dispatch, confirmation, visitsBy, results, disposals, summary, ...milestones, ...reports];
  return [
    ...(window ? [spanEntry('抽查时间', window)] : []),
    ...(visits ? [spanEntry('实地核查', visits)] : []),
    ...phases.map((phase) => spanEntry(phase.name, phase, phase.what?.text ?? '')),
    ...deadlines.flatMap((deadline) => (deadline ? deadlineEntry(deadline, year) : [])),
  ];
}

function taskEntries({ tables }: AnnualPlan): readonly TimelineEntry[] {
  return tables.flatMap(({ tasks }) =>
    tasks.flatMap(({ number, name, period }) => {
      if (period === null || period.span === null) return [];
      return [{ ...spanEntry(`${number}.${name}`, period.span), text: periodText(period) }];
    }),
  );
}

function resultEntries({ entities }: ResultsPlan): readonly TimelineEntry[] {
  return [
    ...between(
      '检查',
      entities.map(({ inspectedOn }) => inspectedOn),
    ),
    ...between(
      '公示检查结果',
      entities.map(({ publishedOn }) => publishedOn),
    ),
  ];
}

function disposalEntries({ entries }: DisposalsPlan): readonly TimelineEntry[] {
  return [
    ...between(
      '开始处置',
      entries.map(({ started }) => started),
    ),
    ...between(
      '办理期限',
      entries.map(({ due }) => due),
    ),
    ...between(
      '办结',
      entries.map(({ done }) => done),
    ),
    ...between(
      '公示处置结果',
      entries.map(({ publishedOn }) => publishedOn),
    ),
  ];
}

/** From the first to the last of some days. */
function between(name: string, days: readonly (Day | null)[]): readonly TimelineEntry[] {
  const span = spanOf(days);
  if (span === null) return [];
  return [spanEntry(name, span)];
}

function spanEntry(name: string, { start, end }: DaySpan, note = ''): TimelineEntry {
  if (start === end) return { ...dayEntry(name, start), note };
  return { name, kind: 'span', spans: [{ start, end }], text: printSpan({ start, end }), note };
}

function dayEntry(name: string, day: Day): TimelineEntry {
  return { name, kind: 'day', spans: [{ start: day, end: day }], text: printDay(day), note: '' };
}

/** A deadline by its day, or by all the days it comes back on. */
function deadlineEntry(deadline: Deadline, year: number): readonly TimelineEntry[] {
  const { name, due, occurrences, working } = deadline;
  const hour = printHour(deadline);
  if (due !== null) {
    const note = working === null ? '' : printWorking(working).zh;
    return [{ ...dayEntry(name, due), text: `${printDay(due)}${hour}`, note }];
  }
  if (occurrences.length === 0) return [];
  const spans = occurrences.map(({ day }) => ({ start: day, end: day }));
  return [{ name, kind: 'day', spans, text: `${printDeadline(deadline, year) ?? ''}${hour}`, note: daysNote(deadline) }];
}

/** The days a rhythm leads to, where it is a rhythm that is printed. */
function daysNote({ rhythm, occurrences }: Deadline): string {
  return rhythm === null ? '' : occurrences.map(({ day }) => printDay(day)).join('、');
}

function orderOf({ spans }: TimelineEntry): string {
  return `${spans[0]?.start} ${spans.at(-1)?.end}`;
}
