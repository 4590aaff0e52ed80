import { expect, test } from 'vitest';
import { composeYearSheets } from '../../../src/documents/kinds/year-sheets.ts';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { testSubject } from '../../support/test-subject.ts';

function sheetsOf(...rows: readonly string[]): readonly SheetModel[] {
  const { plan } = testSubject(`kind: annual-plan\nrows:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`);
  if (plan.kind !== 'annual-plan') throw new Error('no annual plan');
  return composeYearSheets(plan, { title: '示例计划', ledger: [] });
}

const view = (id: string, ...rows: readonly string[]) => sheetsOf(...rows).find((sheet) => sheet.id === id);
const LED = 'lead: 区市场监管局';

test('each department has a row: what it leads and takes part in, counted from the ledger', () => {
  const sheet = view('departments', `name: 甲, ${LED}, partners: [区卫生健康局]`, 'name: 乙, lead: 区卫生健康局');
  expect(sheet?.rows.map(([name]) => name)).toEqual(['区市场监管局', '区卫生健康局']);
  const led = { formula: 'tally', sheet: 'ledger', where: { is: 'member', column: 'leads', of: 'department' } };
  expect(sheet?.rows[0]).toEqual([
    '区市场监管局',
    { ...led, add: null },
    { ...led, add: null, where: { ...led.where, column: 'partners' } },
    { ...led, add: 'due' },
    { ...led, add: 'drawn' },
    { formula: 'ratio', part: 'drawn', whole: 'due' },
    { ...led, add: 'found' },
  ]);
});

test('each month from the first day to the last has a row, also one in which nothing begins', () => {
  const sheet = view(
    'months',
    `name: 甲, ${LED}, period: { start: 2026-03-10, end: 2026-03-20 }`,
    `name: 乙, ${LED}, period: { start: 2026-05, end: 2026-05 }`,
  );
  expect(sheet?.rows.map(([name]) => name)).toEqual(['3月', '4月', '5月']);
  const within = { is: 'during', start: 'start', first: '2026-04-01', last: '2026-04-30' };
  expect(sheet?.rows[1]?.slice(1, 3)).toEqual([
    { formula: 'tally', sheet: 'ledger', add: null, where: { ...within, end: 'start' } },
    { formula: 'tally', sheet: 'ledger', add: null, where: { ...within, end: 'end' } },
  ]);
  expect(sheet?.remarks).toEqual(['户数计入任务开始的月份。']);
});

test('months of two years are told apart, and a leap day belongs to its month', () => {
  const sheet = view('months', `name: 甲, ${LED}, period: { start: 2027-12-20, end: 2028-02-10 }`);
  expect(sheet?.rows.map(([name]) => name)).toEqual(['2027年12月', '2028年1月', '2028年2月']);
  expect(sheet?.rows.at(-1)?.[1]).toMatchObject({ where: { first: '2028-02-01', last: '2028-02-29' } });
});

test('tasks without days are told below the months, and without any days there are no months', () => {
  const dated = `name: 甲, ${LED}, period: { start: 2026-03, end: 2026-03 }`;
  expect(view('months', dated, `name: 乙, ${LED}`)?.remarks).toEqual(['户数计入任务开始的月份。', '另有1项未定日期，未计入。']);
  expect(view('months', `name: 乙, ${LED}`)).toBeUndefined();
});
