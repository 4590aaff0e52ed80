import { expect, test } from 'vitest';
import { readFigure } from '../../src/collect/read-figure.ts';
import type { GridCell } from '../../src/source/sheet-grid.ts';

const cell = (change: Partial<GridCell>): GridCell => ({
  ...{ row: 0, column: 0, start: 0, end: 0, holds: 'text', text: '', number: Number.NaN, formula: null },
  ...change,
});
const text = (written: string) => readFigure(cell({ text: written }), '户');

test.each([
  ['6', 6],
  ['６', 6],
  ['１２', 12],
  [' 6\u3000', 6],
  ['1,234', 1234],
  ['1，234，567', 1_234_567],
  ['6户', 6],
  ['6.0', 6],
  ['007', 7],
  ['0', 0],
])('the text %j is the figure %i', (written, figure) => {
  expect(text(written)).toEqual({ is: 'figure', figure });
});

test.each([
  '无',
  '/',
  '-',
  '约6',
  '6个',
  '1,23',
  '12,34',
  '六',
  '1e3',
  '0x10',
  '+6',
  '6-7',
  '=6',
  '6户户',
  '.5',
  '１／２',
])('the text %j is none', (written) => {
  expect(text(written)).toMatchObject({ is: 'fault' });
});

test('a number is a figure where it is whole, not below 0, and not beyond all counting', () => {
  const number = (value: number) => readFigure(cell({ holds: 'number', number: value }), '').is;
  expect([0, 6, 999_999_999].map(number)).toEqual(['figure', 'figure', 'figure']);
  expect([-1, 0.5, 1e9, Number.POSITIVE_INFINITY, Number.NaN].map(number)).toEqual(Array(5).fill('fault'));
});

test('an empty cell and an empty text are blank; a formula counts by what it was saved with', () => {
  expect(readFigure(undefined, '')).toEqual({ is: 'blank' });
  expect(text('')).toEqual({ is: 'blank' });
  expect(readFigure(cell({ holds: 'number', number: 3, formula: 'A1+1' }), '')).toEqual({ is: 'figure', figure: 3 });
  expect(readFigure(cell({ holds: 'nothing', formula: 'A1+1' }), '')).toMatchObject({ is: 'fault' });
});
