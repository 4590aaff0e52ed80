import type { PlanPath } from '../../core/source.ts';
import type { DeadlineInput, DeadlineWithinInput, EveryInput } from '../../schema/inputs.ts';
import type { Calendar } from '../days/calendar.ts';
import { countPeriod } from '../days/count-period.ts';
import type { Day } from '../days/day.ts';
import { parsePeriod } from '../days/period.ts';
import type { Anchor, Deadline } from '../schedule.ts';
import { dayAt, type Findings } from './findings.ts';
import { resolveSeries } from './resolve-series.ts';

const YEAR_MISSING = 'dates/calendar-year-missing';

/** A deadline as written, before its anchor is known. */
export interface DeadlineSource {
  readonly input: DeadlineInput;
  readonly path: PlanPath;
  /** What is due, in Chinese. */
  readonly name: string;
  /** False where the profile states it. */
  readonly stated: boolean;
}

/** What a deadline is worked out with. */
export interface DeadlineContext {
  readonly findings: Findings;
  readonly calendar: Calendar;
  readonly year: number;
  /** The day an anchor names, asked for at `path`; null where there is none. `stated` as in the deadline that asks. */
  readonly dayOf: (anchor: string, path: PlanPath, stated: boolean) => Day | null;
}

/** Works out one deadline: the day itself, a period counted from an anchor, or the days of a series. */
export function resolveDeadline(context: DeadlineContext, source: DeadlineSource): Deadline {
  const { input, path } = source;
  if (typeof input === 'string') return onAnchor(context, source, input);
  const time = input.time ?? null;
  if ('every' in input) return { ...inSeries(context, source, input.every), time };
  const start = { ...bare(source), time, inclusive: input.inclusive ?? false };
  if ('within' in input) return afterAnchor(context, start, input);
  return { ...start, due: dayAt(context.findings, input.due, [...path, 'due']) };
}

function bare({ path, name, stated }: DeadlineSource): Deadline {
  return {
    path,
    name,
    stated,
    form: 'due',
    due: null,
    time: null,
    within: null,
    after: null,
    occurrences: [],
    rhythm: null,
    from: null,
    show: null,
    inclusive: false,
    working: null,
  };
}

function onAnchor(context: DeadlineContext, source: DeadlineSource, name: string): Deadline {
  const day = context.dayOf(name, source.path, source.stated);
  return { ...bare(source), due: day, after: { name, day } };
}

function inSeries({ findings, year }: DeadlineContext, source: DeadlineSource, every: EveryInput): Deadline {
  return { ...bare(source), form: 'every', ...resolveSeries(findings, every, { year, path: [...source.path, 'every'] }) };
}

function afterAnchor(context: DeadlineContext, start: Deadline, input: DeadlineWithinInput): Deadline {
  const { path, stated } = start;
  const within = parsePeriod(input.within) ?? null;
  const after: Anchor | null =
    input.after === null ? null : { name: input.after, day: context.dayOf(input.after, [...path, 'after'], stated) };
  const counting: Deadline = { ...start, form: 'within', within, after, show: input.show ?? null };
  if (within === null || after === null || after.day === null) return counting;
  const { day, working, missingYear } = countPeriod(context.calendar, after.day, within);
  if (missingYear === null) return { ...counting, due: day, working };
  sayYearMissing(context, { at: stated ? [...path, 'within'] : anchorPath(after), stated, name: start.name }, missingYear);
  return counting;
}

/** Said at the period; at the day it counts from, where the profile states the period. */
function sayYearMissing(
  { findings, calendar }: DeadlineContext,
  { at, stated, name }: { readonly at: PlanPath; readonly stated: boolean; readonly name: string },
  year: number,
): void {
  const last = Math.max(0, ...calendar.years);
  const [whose, of] = stated ? ['', ''] : [`地区年度规则规定的“${name}”，`, ` for “${name}” of the profile`];
  if (!stated && isSaid(findings, at)) return;
  findings.add({
    rule: YEAR_MISSING,
    path: at,
    message: {
      zh: `${whose}工作日推算到 \`${year}\` 年，放假安排只收录到 \`${last}\` 年，应先补充该年安排`,
      en: `Unexpected working-day count in \`${year}\`${of}, expected a year with its holiday notice on record (up to \`${last}\`)`,
    },
    hint: {
      zh: '在 plans/registry/calendar.overrides.yaml 里补充该年的放假通知',
      en: 'Add the notice of that year to plans/registry/calendar.overrides.yaml',
    },
  });
}

/** Whether another period the profile counts from the same day has said it there. */
function isSaid({ diagnostics, positions }: Findings, path: PlanPath): boolean {
  const { start } = positions.locate(path);
  return diagnostics.some(({ rule, place }) => rule === YEAR_MISSING && place?.range.start === start);
}

function anchorPath({ name }: Anchor): PlanPath {
  return name === 'issued' ? [name] : ['schedule', ...name.split('.')];
}
