import type { PlanPath } from '../core/source.ts';
import type { DeadlineInput, ScheduleInput, SpanInput, SummaryInput } from '../schema/inputs.ts';
import type { Day } from './day.ts';
import { sayUnknown } from './find-name.ts';
import { dayAt } from './findings.ts';
import type { Deadline, Delivery, Schedule, Span } from './plan.ts';
import { type DeadlineContext, type DeadlineSource, resolveDeadline } from './resolve-deadline.ts';
import type { ResolvedProfile } from './resolve-profile.ts';
import { sayEndBeforeStart } from './resolve-series.ts';
import { organReference, type Resolving } from './resolving.ts';

type Defaults = ResolvedProfile['defaults']['schedule'];
type Slot = 'dispatch' | 'confirmation' | 'results' | 'disposals';

const NAMES: Readonly<Record<Slot | 'summary', string>> = {
  dispatch: '名单派发',
  confirmation: '比对确认',
  results: '检查结果录入',
  disposals: '后续处置录入',
  summary: '总结报送',
};
const ROOT: PlanPath = ['schedule'];
const ISO_FORM = /^\d{4}-\d{2}-\d{2}$/;

interface Spans {
  readonly window: Span | null;
  readonly visits: Span | null;
}

/** Works out the dates of a plan: spans as they are, deadlines along the chain of their anchors, series day by day. */
export function resolveSchedule(
  resolving: Resolving,
  input: ScheduleInput,
  given: { readonly defaults: Defaults; readonly issued: Day | null },
): Schedule {
  const spans: Spans = {
    window: spanAt(resolving, input.window, [...ROOT, 'window']),
    visits: spanAt(resolving, input.visits, [...ROOT, 'visits']),
  };
  const deadlineOf = deadlineChain(resolving, sourcesOf(input, given.defaults), { spans, issued: given.issued });
  const summary = deadlineOf('summary');
  return {
    path: ROOT,
    ...spans,
    dispatch: deadlineOf('dispatch'),
    confirmation: deadlineOf('confirmation'),
    results: deadlineOf('results'),
    disposals: deadlineOf('disposals'),
    summary: summary && input.summary ? { ...summary, ...deliveryOf(resolving, input.summary, [...ROOT, 'summary']) } : null,
    reports: (input.reports ?? []).flatMap((report, index) => {
      const deadline = deadlineOf(`reports.${index}`);
      return deadline ? [{ ...deadline, ...deliveryOf(resolving, report, [...ROOT, 'reports', index]), id: report.id }] : [];
    }),
    milestones: (input.milestones ?? []).flatMap(({ id }) => {
      const deadline = deadlineOf(id);
      return deadline ? [{ ...deadline, id }] : [];
    }),
    phases: (input.phases ?? []).flatMap((phase, index) => {
      const span = spanAt(resolving, phase, [...ROOT, 'phases', index]);
      return span ? [{ ...span, name: phase.name }] : [];
    }),
  };
}

function spanAt({ findings }: Resolving, input: SpanInput | null | undefined, path: PlanPath): Span | null {
  if (!input) return null;
  const start = dayAt(findings, input.start, [...path, 'start']);
  const end = dayAt(findings, input.end, [...path, 'end']);
  if (start === null || end === null) return null;
  if (end < start) sayEndBeforeStart(findings, { start, end, path: [...path, 'end'] });
  return { start, end, path };
}

/** Every deadline of the schedule by the name an anchor calls it. Absent takes the profile's; null is not stated. */
function sourcesOf(input: ScheduleInput, defaults: Defaults): ReadonlyMap<string, DeadlineSource> {
  const sources = new Map<string, DeadlineSource>();
  const put = (key: string, deadline: DeadlineInput | null | undefined, rest: Omit<DeadlineSource, 'input'>): void => {
    if (deadline !== null && deadline !== undefined) sources.set(key, { ...rest, input: deadline });
  };
  for (const slot of ['dispatch', 'confirmation', 'results', 'disposals'] as const) {
    const stated = input[slot] !== undefined;
    put(slot, stated ? input[slot] : defaults[slot], { path: [...ROOT, slot], name: NAMES[slot], stated });
  }
  put('summary', input.summary, { path: [...ROOT, 'summary'], name: NAMES.summary, stated: true });
  for (const [index, { name, every }] of (input.reports ?? []).entries()) {
    put(`reports.${index}`, { every }, { path: [...ROOT, 'reports', index], name, stated: true });
  }
  for (const [index, { id, name, deadline }] of (input.milestones ?? []).entries()) {
    put(id, deadline, { path: [...ROOT, 'milestones', index, 'deadline'], name, stated: true });
  }
  return sources;
}

interface Ground {
  readonly spans: Spans;
  readonly issued: Day | null;
}

/** Resolves each deadline once, when it or one that counts from it is asked for. */
function deadlineChain(
  resolving: Resolving,
  sources: ReadonlyMap<string, DeadlineSource>,
  ground: Ground,
): (name: string) => Deadline | null {
  const { findings, calendar, input } = resolving;
  const done = new Map<string, Deadline | null>();
  const open = new Set<string>();
  const fixed = fixedAnchors(ground);
  const anchors = [...fixed.keys(), ...Object.keys(NAMES), ...sources.keys()].filter(
    (name, index, all) => !name.startsWith('reports.') && all.indexOf(name) === index,
  );

  const dayOf: DeadlineContext['dayOf'] = (name, path) => {
    if (ISO_FORM.test(name)) return dayAt(findings, name, path);
    if (fixed.has(name)) return fixed.get(name) ?? null;
    if (open.has(name)) sayCycle(resolving, name, path);
    else if (sources.has(name)) return deadlineOf(name)?.due ?? null;
    else if (!anchors.includes(name)) sayUnknown(findings, { kind: 'anchor', written: name, path, names: anchors });
    return null;
  };
  const context: DeadlineContext = { findings, calendar, year: input.year, dayOf };

  function deadlineOf(name: string): Deadline | null {
    const known = done.get(name);
    if (known !== undefined) return known;
    const source = sources.get(name);
    open.add(name);
    const deadline = source ? resolveDeadline(context, source) : null;
    open.delete(name);
    done.set(name, deadline);
    return deadline;
  }
  return deadlineOf;
}

function fixedAnchors({ spans: { window, visits }, issued }: Ground): ReadonlyMap<string, Day | null> {
  return new Map([
    ['issued', issued],
    ['window.start', window?.start ?? null],
    ['window.end', window?.end ?? null],
    ['visits.start', visits?.start ?? null],
    ['visits.end', visits?.end ?? null],
  ]);
}

function sayCycle({ findings }: Resolving, name: string, path: PlanPath): void {
  findings.add({
    rule: 'dates/deadline-cycle',
    path,
    message: {
      zh: `期限从 \`${name}\` 起算，而 \`${name}\` 又从它起算，应改为从一个确定的日期起算`,
      en: `Unexpected anchor \`${name}\`, which itself counts from this deadline, expected one that leads to a day`,
    },
  });
}

type DeliveryInput = Pick<SummaryInput, 'by' | 'to' | 'via' | 'sealed'>;

function deliveryOf(resolving: Resolving, input: DeliveryInput, path: PlanPath): Delivery {
  const organ = (key: 'by' | 'to'): Delivery['by'] => {
    const written = input[key];
    return written ? organReference(resolving, { written, path: [...path, key] }) : null;
  };
  return { by: organ('by'), to: organ('to'), via: input.via ?? null, sealed: input.sealed ?? false };
}
