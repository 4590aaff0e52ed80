import { expect, test } from 'vitest';
import { verdictCell } from '../../../src/renderers/xlsx/verdict-cell.ts';
import { sheetColumn as column } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const columns = [column('drawn', 'number'), column('found', 'number'), column('fixed', 'number')];
const checks = [
  { part: 'found', whole: 'drawn', says: '发现多于抽查' },
  { part: 'fixed', whole: 'found', says: '改正多于发现' },
];
/** What stands right of a row, as a program that does not calculate shows it. */
const shown = (...values: readonly (number | string | null)[]) =>
  /<v>(.*)<\/v>/.exec(verdictCell(values, 3, placedSheet({ columns, checks })))?.[1];
const formulaOf = (own: typeof checks) =>
  /<f>(.*)<\/f>/.exec(verdictCell([1, 2, 3], 3, placedSheet({ columns, checks: own })))?.[1]?.replaceAll('&quot;', '"');

test.each([
  ['all agree', [9, 3, 3], ''],
  ['one is more than its whole', [9, 10, 3], '发现多于抽查；'],
  ['both are', [1, 2, 3], '发现多于抽查；改正多于发现；'],
  ['one is not filled in', [null, 10, 10], ''],
  ['one is filled in with words', ['九', 10, 10], ''],
])('a row is judged by the figures it has: %s', (_, values, expected) => {
  expect(shown(...values)).toBe(expected);
});

test('a check of a column that is not there judges nothing, and the cell stays empty', () => {
  expect(verdictCell([1], 3, placedSheet({ columns: columns.slice(0, 1), checks }))).toMatch(/^<c r="B3" s="\d+"\/>$/);
});

test('quotes in what a check says stay within its text', () => {
  expect(formulaOf([{ part: 'found', whole: 'drawn', says: '“甲"多于"乙”' }])).toBe(
    'IF(COUNT(B3,A3)&lt;2,"",IF(B3&gt;A3,"“甲""多于""乙”；",""))',
  );
});

test('a text longer than a formula may quote is said in pieces, none with half a character', () => {
  const says = `${'长'.repeat(126)}𠮷${'名'.repeat(200)}`;
  const formula = formulaOf([{ part: 'found', whole: 'drawn', says }]) ?? '';
  const pieces = [...formula.matchAll(/"([长𠮷名；]+)"/gu)].map(([, piece = '']) => piece);
  expect(pieces.join('')).toBe(`${says}；`);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(255);
  expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece))).toEqual([]);
  expect(formula).toContain('"&amp;"');
});
