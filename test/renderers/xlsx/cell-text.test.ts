import { expect, test } from 'vitest';
import { cellText, legalLines } from '../../../src/renderers/xlsx/cell-text.ts';
import { xmlText } from '../../../src/renderers/xlsx/xml-text.ts';

test.each([
  ['', ''],
  ['甲 乙', '甲 乙'],
  ['甲\r\n乙\r丙\n丁', '甲\n乙\n丙\n丁'],
  ['\u0000甲\u001f\ufffe\ud800乙𠮷', '甲乙𠮷'],
  // what a workbook would read as a character of that number
  ['_x0041_', '_x005F_x0041_'],
  ['a_x000D_b_x4E2d_', 'a_x005F_x000D_b_x005F_x4E2d_'],
  ['_x41_ _X0041_ _x0041', '_x41_ _X0041_ _x0041'],
  ['字'.repeat(32_767), '字'.repeat(32_767)],
  ['字'.repeat(32_768), `${'字'.repeat(32_766)}…`],
  [`${'字'.repeat(32_765)}𠮷𠮷`, `${'字'.repeat(32_765)}…`],
])('case %#: a text as a cell holds it', (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test('lines keep underscores as they are', () => {
  expect(legalLines('_x0041_\r\n乙')).toBe('_x0041_\n乙');
});

test.each([
  ['甲&乙<丙>"丁"', '甲&amp;乙&lt;丙&gt;&quot;丁&quot;'],
  ["甲'乙", "甲'乙"],
  ['a\tb\nc\r\nd', 'a&#9;b&#10;c&#10;d'],
  ['\u0001甲\uffff', '甲'],
  ['', ''],
])('case %#: a text in XML', (text, expected) => {
  expect(xmlText(text)).toBe(expected);
});
