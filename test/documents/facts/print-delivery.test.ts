import { expect, test } from 'vitest';
import { printDelivery, printDue, sendTo } from '../../../src/documents/facts/print-delivery.ts';
import type { Deadline, Delivery } from '../../../src/plan/schedule.ts';
import { day, deadline, organ, organReference } from '../../support/plans.ts';

const office = organ('清河市东区双随机工作领导小组办公室', '区双随机办');
const to = organReference([], office);
const byId = { ...to, written: 'office', sort: 'id' as const };
const nobody: Delivery = { by: null, to: null, via: null, sealed: null };
const counted: Partial<Deadline> = {
  due: day('2026-10-14'),
  working: {
    start: day('2026-09-23'),
    period: { count: 10, unit: 'wd', text: '10wd' },
    end: day('2026-10-14'),
    skipped: [
      { day: day('2026-09-25'), holiday: '中秋节' },
      { day: day('2026-09-26'), holiday: '中秋节' },
      { day: day('2026-10-10'), holiday: null },
    ],
    madeUp: [],
  },
};

test.each([
  ['a day', { due: day('2026-09-28') }, nobody, '2026年9月28日前报送'],
  ['a day and whom', { due: day('2026-09-28') }, { ...nobody, to }, '2026年9月28日前报区双随机办'],
  ['whom by an id', { due: day('2026-09-28') }, { ...nobody, to: byId }, '2026年9月28日前报区双随机办'],
  ['an hour', { due: day('2026-09-28'), time: '17:00' }, { ...nobody, to }, '2026年9月28日下午5:00前报区双随机办'],
  ['a day counted', counted, { ...nobody, to }, '2026年10月14日前报区双随机办（9月23日后第10个工作日，跳过中秋节）'],
  ['no day', { within: { count: 5, unit: 'wd', text: '5wd' } }, { ...nobody, to }, null],
] satisfies readonly (readonly [
  string,
  Partial<Deadline>,
  Delivery,
  string | null,
])[])('what is handed in by %s', (_, given, delivery, printed) => {
  expect(printDelivery({ ...deadline(['summary'], given), ...delivery })).toBe(printed);
});

test('where nobody is named it is but handed in', () => {
  expect([sendTo(nobody), sendTo({ ...nobody, to })]).toEqual(['报送', '报区双随机办']);
});

test.each([
  ['a day given', { due: day('2026-08-28') }, '2026年8月28日'],
  ['an hour', { due: day('2026-08-28'), time: '12:00' }, '2026年8月28日中午12:00'],
  ['a day counted', counted, '2026年10月14日（9月23日后第10个工作日，跳过中秋节）'],
  ['no day', {}, null],
] satisfies readonly (readonly [string, Partial<Deadline>, string | null])[])('the last day: %s', (_, given, printed) => {
  expect(printDue(deadline(['results'], given))).toBe(printed);
});
