import { expect, test } from 'vitest';
import { columnSteps } from '../../../src/renderers/html/column-steps.ts';
import { columnTexts } from '../../../src/renderers/html/column-texts.ts';

const rows = (...texts: readonly (readonly string[])[]) => texts.map((row) => row.map((text) => ({ text, columns: 1, rows: 1 })));

const stepsOf = ({ widths, body }: { readonly widths: readonly number[]; readonly body: ReturnType<typeof rows> }) =>
  columnSteps(widths, columnTexts(body, widths.length));

test('columns are as wide as they are printed, in steps', () => {
  expect(stepsOf({ widths: [1, 3], body: rows(['甲', '乙']) })).toEqual([8, 16]);
  expect(stepsOf({ widths: [], body: rows(['甲']) })).toEqual([]);
});

test('a day, a serial number or a credit code finds room for all of it, a longer text none', () => {
  const widths = [1, 1, 1, 47];
  expect(stepsOf({ widths, body: rows(['20000', '2026-07-15', '91130110MAXAMP012U', 'x'.repeat(40)]) })).toEqual([5, 8, 14, 16]);
  expect(stepsOf({ widths, body: [[{ text: '2026-07-15', columns: 4, rows: 1 }]] })).toEqual([3, 3, 3, 16]);
});

test('a text of several characters has two of them beside each other, a single one or a number stands alone', () => {
  expect(stepsOf({ widths: [1, 1, 1, 47], body: rows(['县抽县查', '是', '12', '乙']) })).toEqual([4, 3, 3, 16]);
});
