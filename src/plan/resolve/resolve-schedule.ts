import type { PlanPath } from '../../core/source.ts';
import type { DeadlineInput, PhaseInput, ScheduleInput, SpanInput, SummaryInput } from '../../schema/inputs.ts';
import type { Day } from '../days/day.ts';
import type { ResolvedProfile } from '../profile/resolve-profile.ts';
import type { Delivery, Phase, Schedule, Span } from '../schedule.ts';
import { anchorNames } from './anchor-names.ts';
import { deadlineChain, REPORT_PREFIX } from './deadline-chain.ts';
import { dayAt } from './findings.ts';
import type { DeadlineSource } from './resolve-deadline.ts';
import { resolveReport } from './resolve-report.ts';
import { resolveReportReturns } from './resolve-report-returns.ts';
import { organReference, type Resolving, typed } from './resolving.ts';
import { sayEndBeforeStart } from './say-end-before-start.ts';

type Defaults = ResolvedProfile['defaults']['schedule'];
type Slot = 'dispatch' | 'confirmation' | 'results' | 'disposals';

const NAMES: Readonly<Record<Slot | 'summary' | 'visits', string>> = {
  dispatch: '名单派发',
  confirmation: '比对确认',
  visits: '实地核查',
  results: '检查结果录入',
  disposals: '后续处置录入',
  summary: '总结报送',
};
const ROOT: PlanPath = ['schedule'];

/** Works out the dates of a plan: spans as they are, deadlines along the chain of their anchors, series day by day. */
export function resolveSchedule(
  resolving: Resolving,
  input: ScheduleInput,
  given: { readonly defaults: Defaults; readonly issued: Day | null },
): Schedule {
  const spans = {
    window: spanAt(resolving, input.window, [...ROOT, 'window']),
    visits: isSpan(input.visits) ? spanAt(resolving, input.visits, [...ROOT, 'visits']) : null,
  };
  const sources = sourcesOf(resolving, input, given.defaults);
  const ground = { ...spans, issued: given.issued };
  const deadlineOf = deadlineChain(resolving, { sources, ground, slots: Object.keys(NAMES) });
  const summary = deadlineOf('summary');
  const returns = resolveReportReturns(resolving, input);
  return {
    path: ROOT,
    ...spans,
    visitsBy: deadlineOf('visits'),
    dispatch: deadlineOf('dispatch'),
    confirmation: deadlineOf('confirmation'),
    results: deadlineOf('results'),
    disposals: deadlineOf('disposals'),
    summary: summary && input.summary ? { ...summary, ...deliveryOf(resolving, input.summary, [...ROOT, 'summary']) } : null,
    reports: (input.reports ?? []).flatMap((report, index) => {
      const deadline = deadlineOf(`${REPORT_PREFIX}${index}`);
      const path = [...ROOT, 'reports', index];
      if (!deadline) return [];
      const register = returns && { returns: returns.get(report.id) ?? [] };
      const { id } = report;
      return [
        { ...deadline, ...deliveryOf(resolving, report, path), id, ...resolveReport(resolving, report, path), ...register },
      ];
    }),
    milestones: (input.milestones ?? []).flatMap(({ id }) => {
      const deadline = deadlineOf(id);
      return deadline ? [{ ...deadline, id }] : [];
    }),
    phases: (input.phases ?? []).flatMap((phase, index) => phaseAt(resolving, phase, [...ROOT, 'phases', index])),
  };
}

function isSpan(input: ScheduleInput['visits']): input is SpanInput {
  return typeof input === 'object' && input !== null && 'start' in input;
}

function spanAt({ findings }: Resolving, input: SpanInput | null | undefined, path: PlanPath): Span | null {
  if (!input) return null;
  const start = dayAt(findings, input.start, [...path, 'start']);
  const end = dayAt(findings, input.end, [...path, 'end']);
  if (start === null || end === null) return null;
  if (end < start) sayEndBeforeStart(findings, { start, end, path: [...path, 'end'] });
  return { start, end, path };
}

function phaseAt(resolving: Resolving, phase: PhaseInput, path: PlanPath): readonly Phase[] {
  const span = spanAt(resolving, phase, path);
  return span ? [{ ...span, name: phase.name, what: typed(phase.what, [...path, 'what']) }] : [];
}

/** Every deadline of the schedule by the name an anchor calls it. Absent takes the profile's; null is not stated. */
function sourcesOf(resolving: Resolving, input: ScheduleInput, defaults: Defaults): ReadonlyMap<string, DeadlineSource> {
  const sources = new Map<string, DeadlineSource>();
  const put = (key: string, deadline: DeadlineInput | null | undefined, rest: Omit<DeadlineSource, 'input'>): void => {
    if (deadline !== null && deadline !== undefined) sources.set(key, { ...rest, input: deadline });
  };
  for (const slot of ['dispatch', 'confirmation', 'results', 'disposals'] as const) {
    const stated = input[slot] !== undefined;
    put(slot, stated ? input[slot] : defaults[slot], { path: [...ROOT, slot], name: NAMES[slot], stated });
  }
  if (!isSpan(input.visits)) put('visits', input.visits, { path: [...ROOT, 'visits'], name: NAMES.visits, stated: true });
  put('summary', input.summary, { path: [...ROOT, 'summary'], name: NAMES.summary, stated: true });
  for (const [index, { name, every, time }] of (input.reports ?? []).entries()) {
    const deadline = { every, ...(time === undefined ? {} : { time }) };
    put(`${REPORT_PREFIX}${index}`, deadline, { path: [...ROOT, 'reports', index], name, stated: true });
  }
  for (const [index, { id, name, deadline }] of (input.milestones ?? []).entries()) {
    const path = [...ROOT, 'milestones', index];
    if (sources.has(id) || anchorNames.has(id)) sayTaken(resolving, id, [...path, 'id']);
    else put(id, deadline, { path: [...path, 'deadline'], name, stated: true });
  }
  sayRepeated(resolving, input.reports ?? []);
  return sources;
}

function sayRepeated(resolving: Resolving, reports: readonly { readonly id: string }[]): void {
  for (const [index, { id }] of reports.entries()) {
    const isFirst = reports.findIndex((other) => other.id === id) === index;
    if (!isFirst) sayTaken(resolving, id, [...ROOT, 'reports', index, 'id']);
  }
}

/** An id that already names another deadline. */
function sayTaken({ findings }: Resolving, id: string, path: PlanPath): void {
  findings.add({
    rule: 'names/id-taken',
    path,
    message: {
      zh: `标识 \`${id}\` 已是另一项期限的名称，应另取一个`,
      en: `Unexpected id \`${id}\`, which names another deadline, expected one of its own`,
    },
  });
}

type DeliveryInput = Pick<SummaryInput, 'by' | 'to' | 'via' | 'sealed'>;

function deliveryOf(resolving: Resolving, input: DeliveryInput, path: PlanPath): Delivery {
  const organ = (key: 'by' | 'to'): Delivery['by'] => {
    const written = input[key];
    return written ? organReference(resolving, { written, path: [...path, key] }) : null;
  };
  return { by: organ('by'), to: organ('to'), via: input.via ?? null, sealed: input.sealed ?? null };
}
