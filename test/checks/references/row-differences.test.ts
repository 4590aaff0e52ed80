import { expect, test } from 'vitest';
import { rowDifferences } from '../../../src/checks/references/row-differences.ts';
import { toldDifferences } from '../../support/told-differences.ts';

const JUNE = 'period: { start: 2026-06-01, end: 2026-06-30 }';
const AUGUST = 'period: { start: 2026-08-01, end: 2026-08-31 }';
const SUMMER = 'period: { start: 2026-06, end: 2026-08 }';

/** A campaign of these days against rows of these periods. */
function told(window: string, periods: readonly string[], isShared = false): readonly string[] {
  const [start, end] = window.split(' — ');
  const campaign = `schedule: { window: { start: ${start}, end: ${end} } }`;
  return toldDifferences(rowDifferences, { campaign, rows: periods.map((each) => `{ name: 甲, ${each} }`), isShared });
}

test('days that were given are the days of the campaign', () => {
  expect(told('2026-06-01 — 2026-06-30', [JUNE])).toEqual([]);
  expect(told('2026-06-02 — 2026-06-30', [JUNE])).toEqual([
    'schedule.window differs: 2026-06-02 — 2026-06-30 | 2026-06-01 — 2026-06-30',
  ]);
  expect(told('2026-06-01 — 2026-06-29', [JUNE])).toHaveLength(1);
});

test.each([
  ['months', [SUMMER], false],
  ['days another campaign shares', ['period: { start: 2026-06-01, end: 2026-08-31 }'], true],
  ['several rows, from the first day of any to the last', [AUGUST, JUNE], false],
  ['several rows in the order of their days', [JUNE, AUGUST], false],
])('%s are the room a campaign has', (_, periods, isShared) => {
  expect(told('2026-06-01 — 2026-08-31', periods, isShared)).toEqual([]);
  expect(told('2026-07-02 — 2026-07-03', periods, isShared)).toEqual([]);
  const planned = '2026-06-01 — 2026-08-31';
  expect(told('2026-05-31 — 2026-08-31', periods, isShared)).toEqual([
    `schedule.window differs: 2026-05-31 — 2026-08-31 | ${planned}`,
  ]);
  expect(told('2026-06-01 — 2026-09-01', periods, isShared)).toEqual([
    `schedule.window differs: 2026-06-01 — 2026-09-01 | ${planned}`,
  ]);
});

test('nothing is said of days where a row has none, nor of a campaign without a window', () => {
  expect(told('2026-01-05 — 2026-01-09', [JUNE, 'period: { text: 全年, computed: false }'])).toEqual([]);
  expect(told('2026-01-05 — 2026-01-09', ['remarks: 另行通知'])).toEqual([]);
  expect(toldDifferences(rowDifferences, { campaign: 'schedule: {}', rows: [`{ name: 甲, ${JUNE} }`] })).toEqual([]);
});
