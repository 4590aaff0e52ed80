/** A calendar day, `YYYY-MM-DD`. Days compare and sort as strings; there is no clock and no zone in them. */
export type Day = string & { readonly __brand: 'Day' };

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
/** The last day that has the form, 9999-12-31, counted from 1970. */
const LAST = 2_932_896;
/** 0001-01-01. */
const FIRST = -719_162;

/** The day a text names, or undefined where the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  if (!FORM.test(text)) return undefined;
  const [year, month, date] = numbersIn(text);
  const day = dayOf(year, month, date);
  return day === text ? day : undefined;
}

/** The day nearest to one the calendar does not have: of the last month, or the last of its month. Undefined for no date. */
export function nearestDay(text: string): Day | undefined {
  if (!FORM.test(text)) return undefined;
  const [year, month, date] = numbersIn(text);
  const within = Math.min(12, Math.max(1, month));
  const last = new Date(new Date(0).setUTCFullYear(year, within, 0)).getUTCDate();
  return dayOf(year, within, Math.min(last, Math.max(1, date)));
}

/** The day `count` days after (before, if negative); the first or last one there is where that lies beyond them. */
export function addDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** 31 December of a year. */
export function lastDayOf(year: number): Day {
  return dayAt(Date.UTC(year, 11, 31) / MS_PER_DAY);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(numberOf(day) * MS_PER_DAY).getUTCDay();
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  const dayOfWeek = weekday(day);
  return dayOfWeek === 0 || dayOfWeek === 6;
}

/** 2026年7月7日: Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function printDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return numbersIn(day);
}

function numbersIn(text: string): readonly [number, number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}

function dayOf(year: number, month: number, date: number): Day {
  return dayAt(new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY);
}

/** Days by their numbers, counted from 1970, and numbers by days: the same few hundred are asked for again and again. */
const CACHE_LIMIT = 10_000;
const days = new Map<number, Day>();
const numbers = new Map<Day, number>();

function dayAt(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const made = new Date(Math.min(LAST, Math.max(FIRST, number)) * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  return keep(days, number, made);
}

function numberOf(day: Day): number {
  return numbers.get(day) ?? keep(numbers, day, Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

function keep<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(key, value);
  return value;
}
