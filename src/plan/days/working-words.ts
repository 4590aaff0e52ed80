import type { Working } from '../schedule.ts';
import { type Day, partsOf, printDay } from './day.ts';
import type { Run } from './days-passed.ts';

/** The words a count of days is shown in, by language. */
export interface WorkingWords {
  readonly comma: string;
  /** 7月31日后第20个工作日 */
  head(working: Working): string;
  /** The head with the day it leads to. */
  result(head: string, working: Working): string;
  runs(runs: readonly Run[]): string;
  /** Days with why they are off; null for a weekend. */
  off(days: string, holiday: string | null): string;
  manyWeekends(count: number): string;
  holiday(name: string): string;
  list(parts: readonly string[]): string;
  skipping(parts: string): string;
  /** A last day that is off; empty `parts` where they are not named. */
  moved(parts: string): string;
  madeUp(days: string): string;
}

/** A count of days in Chinese. */
export const chineseWords: WorkingWords = {
  comma: '，',
  head({ start, period: { count, unit } }) {
    const periods = { wd: `第${count}个工作日`, d: `第${count}日`, w: `满${count}周`, m: `满${count}个月` };
    const [, month, date] = partsOf(start);
    return `${month}月${date}日后${periods[unit]}`;
  },
  result: (head, { start, end }) => `${head}：${chineseDay(end, start)}`,
  runs: (runs) =>
    runs
      .map(({ first, last }, index) => {
        const from = chineseDay(first, runs[index - 1]?.last ?? null, index > 0);
        if (first === last) return from;
        const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
        return `${isOneMonth ? from.replace(/日$/, '') : from}—${chineseDay(last, first, true)}`;
      })
      .join('、'),
  off: (days, holiday) => `${days}（${holiday ?? '周末'}）`,
  manyWeekends: (count) => `周末${count}天`,
  holiday: (name) => name,
  list: (parts) => parts.join('、'),
  skipping: (parts) => `跳过${parts}`,
  moved: (parts) => (parts === '' ? '遇休息日顺延' : `末日遇${parts}顺延`),
  madeUp: (days) => `${days}补班计入`,
};

/** The day without its year where that of `before` is the same, and without its month too where `bare` allows. */
function chineseDay(day: Day, before: Day | null, bare = false): string {
  const [year, month, date] = partsOf(day);
  const [lastYear, lastMonth] = before === null ? [year, 0] : partsOf(before);
  if (year !== lastYear) return printDay(day);
  return bare && month === lastMonth ? `${date}日` : `${month}月${date}日`;
}

const HOLIDAYS: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** The day without its year where that of `before` is the same. */
function englishDay(day: Day, before: Day): string {
  return partsOf(day)[0] === partsOf(before)[0] ? day.slice(5) : day;
}

/** The same in English. */
export const englishWords: WorkingWords = {
  comma: ', ',
  head({ start, period: { count, unit } }) {
    const plural = count === 1 ? '' : 's';
    const periods = { wd: `working day ${count}`, d: `day ${count}`, w: `${count} week${plural}`, m: `${count} month${plural}` };
    return `${periods[unit]} after ${start}`;
  },
  result: (head, { end }) => `${head} is ${end}`,
  runs: (runs) => runs.map(({ first, last }) => (first === last ? first : `${first} to ${englishDay(last, first)}`)).join(', '),
  off: (days, holiday) => `${days} (${holiday === null ? 'weekends' : (HOLIDAYS[holiday] ?? holiday)})`,
  manyWeekends: (count) => `${count} weekend days`,
  holiday: (name) => HOLIDAYS[name] ?? name,
  list: (parts) => parts.join(', '),
  skipping: (parts) => `skipping ${parts}`,
  moved: (parts) => (parts === '' ? 'moved on from a day off' : `moved on from ${parts}`),
  madeUp: (days) => `counting ${days} worked in exchange`,
};
