import type { PlanPath } from '../core/source.ts';
import type { EveryInput } from '../schema/inputs.ts';
import type { Day } from './day.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayAt, type Findings } from './findings.ts';
import type { Deadline } from './plan.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LAST_DATE = 31;

interface Series {
  readonly occurrences: Deadline['occurrences'];
  /** First day named; null where the series runs from the start of the year. */
  readonly from: Day | null;
}

/** The days of a recurring deadline in a year, from the first to the last one named. */
export function resolveSeries(
  findings: Findings,
  every: EveryInput,
  { year, path }: { readonly year: number; readonly path: PlanPath },
): Series {
  const from = edge(findings, every.from, { path: [...path, 'from'], date: 1 });
  const to = edge(findings, every.to, { path: [...path, 'to'], date: LAST_DATE });
  if (from !== null && to !== null && to < from) sayEndBeforeStart(findings, { start: from, end: to, path: [...path, 'to'] });
  const all =
    'dates' in every
      ? every.dates.flatMap((date, index) => {
          const at = [...path, 'dates', index];
          const day = dayAt(findings, `${year}-${date}`, at);
          return day === null ? [] : [{ day, path: at }];
        })
      : MONTHS.map((month) => ({ day: dayOfMonth(year, month, every.day), path }));
  const kept = all.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
  return { from, occurrences: kept.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** `2026-05` as its first or last day, `2026-05-20` as itself. */
function edge(
  findings: Findings,
  text: string | undefined,
  { path, date }: { readonly path: PlanPath; readonly date: number },
): Day | null {
  if (text === undefined) return null;
  const [year = 0, month = 0] = text.split('-').map(Number);
  const isMonth = text.length === 'YYYY-MM'.length && month >= 1 && month <= 12;
  return isMonth ? dayOfMonth(year, month, date) : dayAt(findings, text, path);
}

/** Says that something ends before it starts. */
export function sayEndBeforeStart(
  findings: Findings,
  { start, end, path }: { readonly start: Day; readonly end: Day; readonly path: PlanPath },
): void {
  findings.add({
    rule: 'dates/end-before-start',
    path,
    message: {
      zh: `结束日期为 \`${end}\`，应不早于开始日期 \`${start}\``,
      en: `Unexpected end \`${end}\`, expected \`${start}\` (start) or later`,
    },
    related: {
      path: [...path.slice(0, -1), path.at(-1) === 'to' ? 'from' : 'start'],
      message: { zh: '开始于这里', en: 'starts here' },
    },
  });
}
