const MS_PER_DAY = 86_400_000;

/** Days since 1970 of a day such as 2026-07-07: a scale counts with them, free of any time zone. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day of such a number as year, month and day of the month. */
export function dayParts(number: number): readonly [year: number, month: number, date: number] {
  const day = new Date(number * MS_PER_DAY);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** 2026年7月7日 for 2026-07-07; any other text as it is. */
export function printedDay(day: string | null): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  return date === undefined ? (day ?? '') : `${year}年${Number(month)}月${Number(date)}日`;
}
