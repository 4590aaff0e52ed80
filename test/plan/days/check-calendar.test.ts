import { expect, test } from 'vitest';
import { checkCalendar } from '../../../src/plan/days/check-calendar.ts';
import type { CalendarOverridesInput } from '../../../src/schema/inputs.ts';
import { validate } from '../../../src/schema/validate.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { pointedAt } from '../example.ts';

function faultsOf(notice: string): readonly string[] {
  const tree = parseYaml({ path: 'plans/registry/calendar.overrides.yaml', text: `years:\n  '2027':\n${notice}` }).value;
  const input = tree && validate<CalendarOverridesInput>('calendar-overrides', tree).value;
  if (!tree || !input) throw new Error('no notice');
  return checkCalendar(input, tree.positions).map((fault) => `${pointedAt(fault)}: ${fault.message.zh}`);
}

test('a notice that agrees with itself goes without a word, one that opens in December too', () => {
  const notice = `
    holidays: { 2026-12-31: 元旦, 2027-01-01: 元旦, 2027-01-02: 元旦 }
    workdays: [2026-12-26, 2027-01-03]`;
  expect(faultsOf(notice)).toEqual([]);
});

test('each contradiction is said at its day', () => {
  const notice = `
    holidays: { 2027-01-01: 元旦, 2028-01-01: 元旦, 2027-02-30: 春节, 2027-10-02: 国庆节 }
    workdays: [2027-10-02, 2027-01-04, 2027-01-09, 2027-01-09, 2026-06-06, 2027-04-31]`;
  expect(faultsOf(notice)).toEqual([
    '2028-01-01: `2028-01-01` 不在 `2027` 年，应移到它自己的年份下',
    '2027-02-30: 日期为 `2027-02-30`，应为日历上有的一天，写作 `YYYY-MM-DD`',
    '2027-10-02: `2027-10-02` 既是放假日（国庆节）又是调休上班日，应只留一处',
    '2027-01-04: 调休上班日 `2027-01-04` 是星期一，应为星期六或星期日',
    '2027-01-09: `2027-01-09` 列了两次，应只列一次',
    '2026-06-06: `2026-06-06` 不在 `2027` 年，应移到它自己的年份下',
    '2027-04-31: 日期为 `2027-04-31`，应为日历上有的一天，写作 `YYYY-MM-DD`',
  ]);
});

test('a year without a single day off is no notice', () => {
  expect(faultsOf('    holidays: {}')).toEqual(['{}: 没有放假日，应照放假通知逐日列出']);
});
