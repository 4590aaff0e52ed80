/** A calendar day, `YYYY-MM-DD`. Days compare and sort as strings; there is no clock and no zone in them. */
export type Day = string & { readonly __brand: 'Day' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day a text names, or undefined where the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const day = dayAt(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY);
  return day === text ? day : undefined;
}

/** The day `count` days after (before, if negative). */
export function addDays(day: Day, count: number): Day {
  return dayAt(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY + count);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** 2026年7月7日: Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function printDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function dayAt(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
