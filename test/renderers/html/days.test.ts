import { expect, test } from 'vitest';
import { dayNumber, dayParts, printedDay } from '../../../src/renderers/html/days.ts';

test.each([
  ['2026-07-07', '2026年7月7日'],
  ['2026-12-31', '2026年12月31日'],
  ['2026-07', '2026-07'],
  ['2026年7月', '2026年7月'],
  ['', ''],
  [null, ''],
])('the day %j is printed %j', (day, printed) => {
  expect(printedDay(day)).toBe(printed);
});

test.each(['1970-01-01', '1949-10-01', '2024-02-29', '2026-12-31', '2100-03-01'])('%s is counted and told again', (day) => {
  const [year, month, date] = dayParts(dayNumber(day));
  expect(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`).toBe(day);
});

test('days follow one another by one, over leap days and years', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('2027-01-01') - dayNumber('2026-01-01')).toBe(365);
});
