import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/renderers/xlsx/sheet-names.ts';

test.each([
  ['a plain name stays', '市场监管局', '市场监管局'],
  ['what formulas and files take for something else becomes a blank', 'a/b:c[d]*e?f\\g', 'a b c d  e f g'],
  ['so do the full-width forms, which Excel refuses too', '季度报表：食品／药品？［试］＊＼完', '季度报表 食品 药品  试   完'],
  ['so do line ends and tabs', '甲\n乙\t丙\r丁', '甲 乙 丙 丁'],
  ['apostrophes and blanks go at either end alone', " '甲's 表' ", "甲's 表"],
  ['characters no file can hold go', '甲\u0001\ufffe乙\ud800', '甲乙'],
  ['a name of nothing is 统计表', '', '统计表'],
  ['so is one of which nothing is left', "[:]'/", '统计表'],
  ['31 characters stay', '长'.repeat(31), '长'.repeat(31)],
  ['a longer one is cut', '长'.repeat(32), '长'.repeat(31)],
  ['a cut leaves no half of a character', `${'长'.repeat(30)}𠮷`, '长'.repeat(30)],
  ['a cut leaves no blank or apostrophe at the end', `${'长'.repeat(29)}' 表`, '长'.repeat(29)],
  ['the name Excel keeps for itself is numbered, in whatever letters', 'HISTORY', 'HISTORY(2)'],
])('%s', (_, name, expected) => {
  expect(sheetNames([name])).toEqual([expected]);
});

test('names alike, but for large and small letters, are numbered in their order', () => {
  expect(sheetNames(['表', 'A', '表', 'a', '表'])).toEqual(['表', 'A', '表(2)', 'a(2)', '表(3)']);
});

test('a number finds its room within 31 characters, and passes over one that is taken', () => {
  const long = '长'.repeat(31);
  expect(sheetNames([long, long])).toEqual([long, `${'长'.repeat(28)}(2)`]);
  expect(sheetNames(['表(2)', '表', '表'])).toEqual(['表(2)', '表', '表(3)']);
});

test('what is reserved is taken from the start', () => {
  expect(sheetNames(['banwen', 'Banwen'], ['BANWEN'])).toEqual(['banwen(2)', 'Banwen(3)']);
  expect(sheetNames([])).toEqual([]);
});
