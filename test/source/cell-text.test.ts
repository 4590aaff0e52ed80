import type { CellValue } from 'exceljs';
import { expect, test } from 'vitest';
import { cellText, dayText, shownValue } from '../../src/source/cell-text.ts';

test.each<[string, CellValue, string]>([
  ['nothing', null, ''],
  ['a text', ' 甲\r\n乙\t丙 ', '甲\n乙 丙'],
  ['a number', 0.03, '0.03'],
  ['a truth', true, 'TRUE'],
  ['an untruth', false, 'FALSE'],
  ['a day', new Date('2026-07-08T00:00:00Z'), '2026-07-08'],
  ['a day that is none', new Date(Number.NaN), ''],
  ['stretches of text', { richText: [{ text: '粗' }, { text: '细' }] }, '粗细'],
  ['a link', { text: '网站', hyperlink: 'https://a' }, '网站'],
  ['an error', { error: '#N/A' }, '#N/A'],
  ['a formula with its result', { formula: 'A1', result: 7 }, '7'],
  ['a formula without', { formula: 'A1' }, ''],
])('%s', (_, value, text) => {
  expect(cellText(value)).toBe(text);
});

test.each([
  ['2026-07-08T09:30:00Z', '2026-07-08 09:30'],
  ['2026-07-08T09:30:15Z', '2026-07-08 09:30:15'],
  ['2026-07-08T00:00:15Z', '2026-07-08 00:00:15'],
  ['2026-07-08T00:00:00.400Z', '2026-07-08'],
])('%s is shown as %s', (moment, text) => {
  expect(dayText(new Date(moment))).toBe(text);
});

test('of a formula what it was saved with is shown, a 0 too', () => {
  expect(shownValue({ value: { formula: 'A1', result: 0 }, result: 0 })).toBe(0);
  expect(shownValue({ value: { formula: 'A1', result: 0 }, result: '甲' })).toBe('甲');
  expect(shownValue({ value: 3, result: 4 })).toBe(3);
});
