import type { Message } from '../../core/diagnostic.ts';
import type { Working } from '../schedule.ts';
import { daysPassed, type Passed, runsOf } from './days-passed.ts';
import { chineseWords, englishWords, type WorkingWords } from './working-words.ts';

/** Weekends listed one by one; beyond that only their days are counted. */
const LISTED_WEEKENDS = 6;

/** How a day was counted: 7月31日后第20个工作日：8月28日，跳过8月1—2日、8—9日、15—16日、22—23日（周末）. */
export function printWorking(working: Working): Message {
  return { zh: inFull(working, chineseWords), en: inFull(working, englishWords) };
}

/** A sentence on days that were counted, with the days off passed over: 抽查自7月7日开始，跳过7月4—5日（周末）. */
export function printPassed(passed: Pick<Working, 'skipped' | 'madeUp'>, sentence: Message): Message {
  return {
    zh: join(chineseWords, [sentence.zh, ...passedIn(passed, chineseWords)]),
    en: join(englishWords, [sentence.en, ...passedIn(passed, englishWords)]),
  };
}

/** The short form beside a day: 9月20日后第10个工作日，跳过国庆节. Ordinary weekends go without saying. */
export function printWorkingBriefly(working: Working): Message {
  return { zh: inBrief(working, chineseWords), en: inBrief(working, englishWords) };
}

function inFull(working: Working, words: WorkingWords): string {
  const result = words.result(words.head(working), working);
  if (working.period.unit === 'wd') return join(words, [result, ...passedIn(working, words)]);
  const off = daysOff(working, words);
  return join(words, [result, off && words.moved(off)]);
}

function passedIn(passed: Pick<Working, 'skipped' | 'madeUp'>, words: WorkingWords): readonly string[] {
  const off = daysOff(passed, words);
  return [off && words.skipping(off), madeUp(passed, words)];
}

function daysOff(working: Pick<Working, 'skipped'>, words: WorkingWords): string {
  return words.list(daysPassed(working).map((passed) => offDays(passed, words)));
}

function inBrief(working: Working, words: WorkingWords): string {
  const head = words.head(working);
  if (working.period.unit !== 'wd') return join(words, [head, working.skipped.length > 0 ? words.moved('') : '']);
  const holidays = daysPassed(working).flatMap(({ holiday }) => (holiday === null ? [] : [words.holiday(holiday)]));
  return join(words, [head, holidays.length > 0 ? words.skipping(words.list(holidays)) : '', madeUp(working, words)]);
}

function offDays({ holiday, count, runs }: Passed, words: WorkingWords): string {
  if (holiday === null && runs.length > LISTED_WEEKENDS) return words.manyWeekends(count);
  return words.off(words.runs(runs), holiday);
}

function madeUp({ madeUp: days }: Pick<Working, 'madeUp'>, words: WorkingWords): string {
  return days.length === 0 ? '' : words.madeUp(words.runs(runsOf(days)));
}

function join(words: WorkingWords, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(words.comma);
}
