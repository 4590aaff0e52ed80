/** The first day a workbook counts right: earlier, Excel knows a 29 February 1900 that never was. */
const FIRST_DAY = '1900-03-01';
/** 1899-12-30, from which days are counted, and the length of a day, in milliseconds. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The number a workbook keeps for a day; undefined for a text that is none. */
export function serialOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY) return undefined;
  const [year = 0, month = 0, date = 0] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  const time = Date.UTC(year, month - 1, date);
  const day = new Date(time);
  // a day the calendar does not have would be one of the next month
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return undefined;
  return (time - EPOCH) / DAY_MS;
}

/** `serialOf` with what it answered: the days of a column are few, its rows many. */
export function serialBook(): typeof serialOf {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const serial = serialOf(text);
    known.set(text, serial);
    return serial;
  };
}
