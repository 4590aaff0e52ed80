import type { PlanPath } from '../core/source.ts';
import type { DeadlineInput, DeadlineWithinInput, EveryInput } from '../schema/inputs.ts';
import { addWorkdays, type Calendar, type Counted, isWorkday } from './calendar.ts';
import { addDays, type Day, partsOf } from './day.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayAt, type Findings } from './findings.ts';
import { parsePeriod } from './period.ts';
import type { Anchor, Deadline, Period } from './plan.ts';
import { resolveSeries } from './resolve-series.ts';

/** A deadline as written, before its anchor is known. */
export interface DeadlineSource {
  readonly input: DeadlineInput;
  readonly path: PlanPath;
  /** What is due, in Chinese. */
  readonly name: string;
  /** False where the profile states it. */
  readonly stated: boolean;
}

export interface DeadlineContext {
  readonly findings: Findings;
  readonly calendar: Calendar;
  readonly year: number;
  /** The day an anchor names, asked for at `path`; null where there is none. */
  readonly dayOf: (anchor: string, path: PlanPath) => Day | null;
}

/** Works out one deadline: the day itself, a period counted from an anchor, or the days of a series. */
export function resolveDeadline(context: DeadlineContext, source: DeadlineSource): Deadline {
  const { input, path } = source;
  if (typeof input === 'string') return onAnchor(context, source, input);
  if ('every' in input) return inSeries(context, source, input.every);
  if ('within' in input) return afterAnchor(context, source, input);
  return { ...bare(source), due: dayAt(context.findings, input.due, [...path, 'due']), time: input.time ?? null };
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
    from: null,
    skipped: [],
  };
}

function onAnchor(context: DeadlineContext, source: DeadlineSource, name: string): Deadline {
  const day = context.dayOf(name, source.path);
  return { ...bare(source), due: day, after: { name, day } };
}

function inSeries({ findings, year }: DeadlineContext, source: DeadlineSource, every: EveryInput): Deadline {
  const { occurrences, from } = resolveSeries(findings, every, { year, path: [...source.path, 'every'] });
  return { ...bare(source), form: 'every', occurrences, from };
}

function afterAnchor(context: DeadlineContext, source: DeadlineSource, input: DeadlineWithinInput): Deadline {
  const within = parsePeriod(input.within) ?? null;
  const after: Anchor | null =
    input.after === null ? null : { name: input.after, day: context.dayOf(input.after, [...source.path, 'after']) };
  const start: Deadline = { ...bare(source), form: 'within', within, after, time: input.time ?? null };
  if (within === null || after === null || after.day === null) return start;
  const { day, skipped, missingYear } = count(context.calendar, after.day, within);
  if (missingYear === null) return { ...start, due: day, skipped };
  sayYearMissing(context, source.path, missingYear);
  return start;
}

/** rules.md section 4: the first day is not counted; a last calendar day that is a day off moves to the next working day (民法典 Art. 201, 203). */
function count(calendar: Calendar, start: Day, within: Period): Counted {
  if (within.unit === 'wd') return addWorkdays(calendar, start, within.count);
  const last = within.unit === 'd' ? addDays(start, within.count) : addMonths(start, within.count);
  const year = Number(last.slice(0, 4));
  if (!calendar.years.has(year)) return { day: last, skipped: [], missingYear: year };
  return isWorkday(calendar, last) ? { day: last, skipped: [], missingYear: null } : rolled(calendar, last);
}

function rolled(calendar: Calendar, last: Day): Counted {
  const { day, skipped, missingYear } = addWorkdays(calendar, last, 1);
  return { day, skipped: [last, ...skipped], missingYear };
}

function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, date);
}

function sayYearMissing({ findings, calendar }: DeadlineContext, path: PlanPath, year: number): void {
  const last = Math.max(0, ...calendar.years);
  findings.add({
    rule: 'dates/calendar-year-missing',
    path,
    message: {
      zh: `工作日推算到 \`${year}\` 年，放假安排只收录到 \`${last}\` 年，应先补充该年安排`,
      en: `Unexpected working-day count in \`${year}\`, expected a year with its holiday notice on record (up to \`${last}\`)`,
    },
    hint: {
      zh: '在 plans/registry/calendar.overrides.yaml 里补充该年的放假通知',
      en: 'Add the notice of that year to plans/registry/calendar.overrides.yaml',
    },
  });
}
