import { compareTexts } from '../../core/compare-texts.ts';
import type { PlanPath } from '../../core/source.ts';
import type { EveryDatesInput, EveryInput, EveryMonthsInput, EveryWeekInput } from '../../schema/inputs.ts';
import { type Day, parseDay, partsOf } from '../days/day.ts';
import { dayOfMonth } from '../days/day-of-month.ts';
import { daysOfRhythm, MONTHS } from '../days/days-of-rhythm.ts';
import type { Deadline, Rhythm } from '../schedule.ts';
import { dayAt, type Findings } from './findings.ts';
import { sayEndBeforeStart } from './say-end-before-start.ts';

const LAST_DATE = 31;
const DECEMBER = 12;
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
/** A series runs through at most so many years. */
const MAX_YEARS = 5;

type Series = Pick<Deadline, 'occurrences' | 'from' | 'rhythm'>;

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** The days of a recurring deadline from the first to the last one named; those of the year where the plan names none. */
export function resolveSeries(
  findings: Findings,
  every: EveryInput,
  { year, path }: { readonly year: number; readonly path: PlanPath },
): Series {
  const from = resolveEdge(findings, every.from, { path: [...path, 'from'], date: 1 });
  const to = resolveEdge(findings, every.to, { path: [...path, 'to'], date: LAST_DATE });
  const rhythm = 'dates' in every ? null : rhythmOf(findings, every, path);
  if (from !== null && to !== null && to < from) {
    sayEndBeforeStart(findings, { start: from, end: to, path: [...path, 'to'] });
    return { from, rhythm, occurrences: [] };
  }
  const stretch = stretchOf(findings, { from, to, year }, path);
  const found = 'dates' in every ? listedDays(findings, every, { stretch, path }) : rhythmDays(rhythm, stretch, path);
  const kept = found.filter(({ day }) => day >= stretch.first && day <= stretch.last);
  if (kept.length === 0) sayEmpty(findings, stretch, path);
  return { from, rhythm, occurrences: [...kept].sort((a, b) => compareTexts(a.day, b.day)) };
}

function rhythmOf(findings: Findings, every: EveryMonthsInput | EveryWeekInput, path: PlanPath): Rhythm {
  if (every.unit === 'week') return { unit: 'week', weekday: WEEKDAYS.indexOf(every.weekday) + 1 };
  const { unit, day, month = MONTHS[unit] } = every;
  if (month > MONTHS[unit]) sayMonthBeyond(findings, { month, last: MONTHS[unit] }, [...path, 'month']);
  return { unit, day, month: Math.min(month, MONTHS[unit]) };
}

function stretchOf(
  findings: Findings,
  given: { readonly from: Day | null; readonly to: Day | null; readonly year: number },
  path: PlanPath,
): Stretch {
  const { from, to, year } = given;
  const firstYear = from === null ? year : partsOf(from)[0];
  const lastYear = to === null ? Math.max(year, firstYear) : partsOf(to)[0];
  const limit = firstYear + MAX_YEARS - 1;
  if (lastYear > limit) sayTooLong(findings, { from: firstYear, to: lastYear }, [...path, to === null ? 'from' : 'to']);
  const end = dayOfMonth(Math.min(lastYear, limit), DECEMBER, LAST_DATE);
  return { first: from ?? dayOfMonth(year, 1, 1), last: to !== null && to < end ? to : end };
}

function rhythmDays(rhythm: Rhythm | null, { first, last }: Stretch, path: PlanPath): Deadline['occurrences'] {
  return rhythm === null ? [] : daysOfRhythm(rhythm, first, last).map((day) => ({ day, path }));
}

/** The days of each year of the stretch. One the first year does not have is said so. */
function listedDays(
  findings: Findings,
  { dates }: EveryDatesInput,
  { stretch, path }: { readonly stretch: Stretch; readonly path: PlanPath },
): Deadline['occurrences'] {
  const [first] = partsOf(stretch.first);
  const [last] = partsOf(stretch.last);
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  return dates.flatMap((date, index) => {
    const at = [...path, 'dates', index];
    return years.flatMap((year) => {
      const text = `${String(year).padStart(4, '0')}-${date}`;
      const day = year === first ? dayAt(findings, text, at) : (parseDay(text) ?? null);
      return day === null ? [] : [{ day, path: at }];
    });
  });
}

/** `2026-05` as that day of the month or its last, `2026-05-20` as itself; null, and said so, where it is no day. */
export function resolveEdge(
  findings: Findings,
  text: string | undefined,
  { path, date }: { readonly path: PlanPath; readonly date: number },
): Day | null {
  if (text === undefined) return null;
  const [year = 0, month = 0] = text.split('-').map(Number);
  const isMonth = text.length === 'YYYY-MM'.length && year >= 1 && month >= 1 && month <= DECEMBER;
  return isMonth ? dayOfMonth(year, month, date) : dayAt(findings, text, path);
}

function sayMonthBeyond(
  findings: Findings,
  { month, last }: { readonly month: number; readonly last: number },
  path: PlanPath,
): void {
  findings.add({
    rule: 'dates/series-month-beyond',
    path,
    message: {
      zh: `周期里的第 \`${month}\` 个月，应不超过第 \`${last}\` 个月`,
      en: `Unexpected month \`${month}\` of the period, expected \`${last}\` at most`,
    },
  });
}

function sayTooLong(findings: Findings, { from, to }: { readonly from: number; readonly to: number }, path: PlanPath): void {
  findings.add({
    rule: 'dates/series-too-long',
    path,
    message: {
      zh: `周期自 \`${from}\` 年到 \`${to}\` 年，应不超过 \`${MAX_YEARS}\` 年`,
      en: `Unexpected series from \`${from}\` to \`${to}\`, expected \`${MAX_YEARS}\` years at most`,
    },
  });
}

function sayEmpty(findings: Findings, { first, last }: Stretch, path: PlanPath): void {
  findings.add({
    rule: 'dates/series-without-days',
    path,
    message: {
      zh: `\`${first}\` 到 \`${last}\` 之间没有一次期限，应至少有一次`,
      en: `Unexpected series without a day from \`${first}\` to \`${last}\`, expected one at least`,
    },
  });
}
