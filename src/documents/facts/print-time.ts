import { type Day, partsOf, printDay } from '../../plan/days/day.ts';
import type { Deadline, Period, Rhythm } from '../../plan/schedule.ts';

interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

/** 2026年7月7日至7月31日; the year is repeated only where it changes, and a single day stands alone. */
export function printSpan(span: DaySpan): string {
  return fromTo(printDay(span.start), span);
}

/** The same without the year of its first day where that is `year`: 7月7日至7月31日. */
export function printSpanIn(year: number, span: DaySpan): string {
  return fromTo(printDayIn(year, span.start), span);
}

function fromTo(first: string, { start, end }: DaySpan): string {
  return start === end ? first : `${first}至${printDayIn(partsOf(start)[0], end)}`;
}

/** 2019年11月至12月, or one month. */
export function printMonths(span: DaySpan): string {
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

/** 20个工作日, 两个工作日, 2日, 两周, 3个月. */
export function printPeriod(period: Period): string {
  const count = period.count === 2 ? '两' : String(period.count);
  const forms = { wd: `${count}个工作日`, d: `${period.count}日`, w: `${count}周`, m: `${count}个月` };
  return forms[period.unit];
}

/** The hour of a deadline as `printTime` prints it; empty where it has none. */
export function printHour({ time }: Deadline): string {
  return time === null ? '' : printTime(time);
}

/** 17:00 → 下午5:00. A text that is no time is printed as it is. */
export function printTime(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!match) return time;
  const hour = Number(match[1]);
  if (hour < 12) return `上午${hour}:${match[2]}`;
  return hour === 12 ? `中午12:${match[2]}` : `下午${hour - 12}:${match[2]}`;
}

/** 每月20日, 每周五, or the days one by one: 3月23日、6月22日. Null where there are none. */
function printRecurrence({ occurrences, rhythm }: Deadline, year: number): string | null {
  if (rhythm !== null) return printRhythm(rhythm);
  return occurrences.length === 0 ? null : occurrences.map(({ day }) => printDayIn(year, day)).join('、');
}

const WEEKDAYS = '一二三四五六日';
const UNITS = { quarter: { text: '每季度', months: 3 }, half: { text: '每半年', months: 6 } } as const;
const LAST_DATE = 31;

/** 每周五, 每月20日, 每月最后一日, 每季度末月20日, 每半年首月10日, 每年11月20日. */
function printRhythm(rhythm: Rhythm): string {
  if (rhythm.unit === 'week') return `每周${WEEKDAYS[rhythm.weekday - 1] ?? ''}`;
  const { unit, month, day } = rhythm;
  const date = day === LAST_DATE ? '最后一日' : `${day}日`;
  if (unit === 'month') return `每月${date}`;
  if (unit === 'year') return `每年${month}月${date}`;
  const { text, months } = UNITS[unit];
  const which = month === months ? '末月' : month === 1 ? '首月' : `第${month}个月`;
  return `${text}${which}${date}`;
}

/** A deadline in words: the period it counts, the days it recurs on, or its day. Null where it has none of them. */
export function printDeadline(deadline: Deadline, year: number): string | null {
  if (deadline.form === 'within' && deadline.within) return printPeriod(deadline.within);
  if (deadline.form === 'every') return printRecurrence(deadline, year);
  return deadline.due && printDay(deadline.due);
}
