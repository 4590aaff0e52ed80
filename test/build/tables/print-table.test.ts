import { expect, test } from 'vitest';
import { printTable } from '../../../src/build/tables/print-table.ts';

const printed = (...cells: readonly (string | number | null)[]) => printTable([cells]).replace('\ufeff', '');

test('a table begins as spreadsheet programs know UTF-8 by, and has a line a row', () => {
  expect(
    printTable([
      ['单位', '户数'],
      ['区市场监管局', 6],
    ]),
  ).toBe('\ufeff单位,户数\n区市场监管局,6\n');
});

test('a cell without a value is empty, a number is printed as it is', () => {
  expect(printed(null, 0, -1)).toBe(',0,-1\n');
});

test('what a program would work out is a text', () => {
  expect(printed('=1+1', '+1', '-1', '@a', 'a=1')).toBe("'=1+1,'+1,'-1,'@a,a=1\n");
});

test('commas, quotes and line ends stay within their cell', () => {
  expect(printed('甲,乙', '“丙”', '"丁"', '戊\n己', '庚\r')).toBe('"甲,乙",“丙”,"""丁""","戊\n己","庚\r"\n');
});
