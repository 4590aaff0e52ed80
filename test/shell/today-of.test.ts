import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/failure.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { namedDay, todayOf } from '../../src/shell/today-of.ts';

const NOON = new Date(2026, 6, 1, 12).getTime();
const clock = (epoch?: string, now = NOON) => ({ env: { SOURCE_DATE_EPOCH: epoch }, now: () => now });

test('the day somebody names goes before that of the environment, and that before the clock', () => {
  const today = parseDay('2025-02-28');
  expect(todayOf(clock('1767225600'), { today })).toBe(today);
  expect(todayOf(clock('1767225600'), { today: undefined })).toBe(parseDay('2026-01-01'));
  expect(todayOf(clock(), { today: undefined })).toBe(parseDay('2026-07-01'));
  expect(namedDay(clock(), { today: undefined })).toBeUndefined();
});

test.each([
  ['0', '1970-01-01'],
  ['1767225599', '2025-12-31'],
  ['1767225600', '2026-01-01'],
  ['', '2026-07-01'],
])('SOURCE_DATE_EPOCH is seconds in UTC: %j is %s', (epoch, day) => {
  expect(todayOf(clock(epoch), { today: undefined })).toBe(parseDay(day));
});

test.each([
  'tomorrow',
  '-1',
  '1.5',
  '2026-01-01',
  '999999999999',
  '99999999999999999999',
  ' 0',
])('SOURCE_DATE_EPOCH that is none is told: %j', (epoch) => {
  expect(() => todayOf(clock(epoch), { today: undefined })).toThrow(
    new UsageError({
      zh: `SOURCE_DATE_EPOCH 为 \`${epoch}\`，应为自 1970 年起的秒数`,
      en: `SOURCE_DATE_EPOCH is \`${epoch}\`, expected seconds since 1970`,
    }),
  );
});

test('the day is that of the zone of the machine, from midnight to midnight', () => {
  const at = (...time: readonly [number, number, number]) => new Date(2026, 1, 28, ...time).getTime();
  for (const now of [at(0, 0, 0), at(23, 59, 59)])
    expect(todayOf(clock(undefined, now), { today: undefined })).toBe(parseDay('2026-02-28'));
  expect(todayOf(clock(undefined, at(24, 0, 0)), { today: undefined })).toBe(parseDay('2026-03-01'));
});

test('of a clock that cannot be right it is said how to name the day', () => {
  expect(() => todayOf(clock(undefined, Number.NaN), { today: undefined })).toThrow(
    'the clock of the machine is off; name the day with --today',
  );
});
