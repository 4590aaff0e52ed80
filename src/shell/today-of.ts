import { UsageError } from '../core/failure.ts';
import { type Day, parseDay } from '../plan/days/day.ts';

/** What a process knows of the day. */
export interface Clock {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now(): number;
}

interface Named {
  readonly today: Day | undefined;
}

const MS_PER_SECOND = 1000;

/** The day taken for today: as told, else that of the environment, else the clock's. */
export function todayOf(clock: Clock, given: Named): Day {
  return namedDay(clock, given) ?? localDay(clock.now());
}

/** The day somebody names for today; undefined where only the clock would tell. */
export function namedDay({ env }: Pick<Clock, 'env'>, { today }: Named): Day | undefined {
  return today ?? epochDay(env['SOURCE_DATE_EPOCH']);
}

/** The day of SOURCE_DATE_EPOCH, in seconds, UTC; undefined where it is not set. */
function epochDay(epoch: string | undefined): Day | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * MS_PER_SECOND) : undefined;
  const day = date && dayOf(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  if (day !== undefined) return day;
  throw new UsageError({
    zh: `SOURCE_DATE_EPOCH 为 \`${epoch}\`，应为自 1970 年起的秒数`,
    en: `SOURCE_DATE_EPOCH is \`${epoch}\`, expected seconds since 1970`,
  });
}

/** The day of the clock in the machine's zone. */
function localDay(ms: number): Day {
  const date = new Date(ms);
  const day = dayOf(date.getFullYear(), date.getMonth(), date.getDate());
  if (day !== undefined) return day;
  throw new UsageError({
    zh: '机器的时钟有误，请用 --today 指明日期',
    en: 'the clock of the machine is off; name the day with --today',
  });
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  return parseDay([String(year).padStart(4, '0'), ...[month + 1, date].map((part) => String(part).padStart(2, '0'))].join('-'));
}
