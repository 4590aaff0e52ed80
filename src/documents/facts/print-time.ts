import { type Day, partsOf, printDay } from '../../plan/day.ts';
import type { Deadline, Period } from '../../plan/plan.ts';

/** 2026年7月7日至7月31日; the year is repeated only where it changes. */
export function printSpan(span: { readonly start: Day; readonly end: Day }): string {
  const [startYear] = partsOf(span.start);
  return `${printDay(span.start)}至${printDayIn(startYear, span.end)}`;
}

/** 2019年11月至12月, or one month. */
export function printMonths(span: { readonly start: Day; readonly end: Day }): string {
  const [startYear, startMonth] = partsOf(span.start);
  const [endYear, endMonth] = partsOf(span.end);
  const first = `${startYear}年${startMonth}月`;
  if (startYear !== endYear) return `${first}至${endYear}年${endMonth}月`;
  return startMonth === endMonth ? first : `${first}至${endMonth}月`;
}

/** The day without its year where that is `year`. */
export function printDayIn(year: number, day: Day): string {
  const [ownYear, month, date] = partsOf(day);
  return ownYear === year ? `${month}月${date}日` : printDay(day);
}

/** 20个工作日, 两个工作日, 5日, 3个月. */
export function printPeriod(period: Period): string {
  if (period.unit === 'd') return `${period.count}日`;
  const count = period.count === 2 ? '两' : String(period.count);
  return `${count}个${period.unit === 'wd' ? '工作日' : '月'}`;
}

/** 17:00 → 下午5:00. A text that is no time is printed as it is. */
export function printTime(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!match) return time;
  const hour = Number(match[1]);
  if (hour < 12) return `上午${hour}:${match[2]}`;
  return hour === 12 ? `中午12:${match[2]}` : `下午${hour - 12}:${match[2]}`;
}

/** 每月20日, or the days one by one: 3月23日、6月22日. Null where there are none. */
export function printRecurrence(deadline: Deadline, year: number): string | null {
  const { occurrences } = deadline;
  const [first] = occurrences;
  if (!first) return null;
  const listed = first.path.includes('dates');
  if (listed) return occurrences.map(({ day }) => printDayIn(year, day)).join('、');
  return `每月${Math.max(...occurrences.map(({ day }) => partsOf(day)[2]))}日`;
}

/** A deadline in words: the period it counts, the days it recurs on, or its day. Null where it has none of them. */
export function printDeadline(deadline: Deadline, year: number): string | null {
  if (deadline.form === 'within' && deadline.within) return printPeriod(deadline.within);
  if (deadline.form === 'every') return printRecurrence(deadline, year);
  return deadline.due && printDay(deadline.due);
}
