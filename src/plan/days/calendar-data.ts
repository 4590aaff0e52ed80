import { createRequire } from 'node:module';
import type { CalendarOverridesInput } from '../../schema/inputs.ts';
import type { Calendar } from './calendar.ts';

/** Day → `New Year's Day,元旦,1`. */
type Entries = Readonly<Record<string, string>>;

/** Names the notices give in full and the data shorten. */
const FULL_NAMES: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

interface CalendarFile {
  readonly holidays: Entries;
  readonly workdays: Entries;
}

/**
 * The holiday notices of the State Council as data of the package, with those a bureau has added. A year a bureau adds
 * takes the place of the package's year, so that a corrected notice holds.
 */
export function calendarOf(overrides: CalendarOverridesInput | undefined): Calendar {
  const file = readCalendarFile();
  const added = Object.entries(overrides?.years ?? {});
  const replaced = new Set(added.map(([year]) => year));
  const kept = (entries: Entries): readonly [string, string][] =>
    Object.entries(entries).filter(([day]) => !replaced.has(day.slice(0, 4)));
  const holidays = kept(file.holidays).map(([day, text]): [string, string] => [day, nameIn(text)]);
  const workdays = kept(file.workdays).map(([day]) => day);
  return {
    holidays: new Map([...holidays, ...added.flatMap(([, notice]) => Object.entries(notice.holidays))]),
    workdays: new Set([...workdays, ...added.flatMap(([, notice]) => notice.workdays ?? [])]),
    years: new Set([...holidays.map(([day]) => Number(day.slice(0, 4))), ...added.map(([year]) => Number(year))]),
  };
}

function nameIn(text: string): string {
  const name = text.split(',')[1] ?? text;
  return FULL_NAMES[name] ?? name;
}

function readCalendarFile(): CalendarFile {
  return createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as CalendarFile;
}
