import { expect, test } from 'vitest';
import { titleYears } from '../../../src/checks/dates/title-years.ts';

test.each([
  ['示例市甲区2026年第三次联合抽查实施方案', [2026]],
  ['二〇二六年度抽查工作计划', [2026]],
  ['2024—2026年信用监管工作方案', [2024, 2026]],
  ['2025年抽查情况及2026年工作要点', [2025, 2026]],
  ['甲联办〔2025〕8号文件的实施方案', []],
  ['对12345年限以上锅炉的检查', []],
])('%s', (title, years) => {
  expect(titleYears(title).map(({ year }) => year)).toEqual(years);
});

test('a year is found where it stands', () => {
  const title = '示例市甲区2026年度抽查工作计划';
  expect(titleYears(title).map(({ start, end }) => title.slice(start, end))).toEqual(['2026']);
});
