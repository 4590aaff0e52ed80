import { expect, test } from 'vitest';
import { sharedStrings } from '../../../src/renderers/xlsx/shared-strings.ts';
import { emptyCell, formulaCell, numberCell, openRow, textCell } from '../../../src/renderers/xlsx/write-cell.ts';

const place = { reference: 'B3', style: 4 };

test('a cell holds nothing, a number or the number of a text', () => {
  const strings = sharedStrings();
  expect(emptyCell(place)).toBe('<c r="B3" s="4"/>');
  expect(numberCell(place, -1.5)).toBe('<c r="B3" s="4"><v>-1.5</v></c>');
  expect([textCell(place, '甲', strings), textCell(place, '=1+1', strings), textCell(place, '甲', strings)]).toEqual([
    '<c r="B3" s="4" t="s"><v>0</v></c>',
    '<c r="B3" s="4" t="s"><v>1</v></c>',
    '<c r="B3" s="4" t="s"><v>0</v></c>',
  ]);
  expect(openRow(7, 26)).toBe('<row r="7" ht="26" customHeight="1">');
});

test.each([
  ['a number', 12, '<c r="B3" s="4"><f>A1</f><v>12</v></c>'],
  ['nothing', null, '<c r="B3" s="4" t="str"><f>A1</f><v></v></c>'],
  ['a text', '<按期>', '<c r="B3" s="4" t="str"><f>A1</f><v>&lt;按期&gt;</v></c>'],
  // what would be read as another character, and what no cell can hold as a number
  ['a text of underscores', '_x0041_', '<c r="B3" s="4" t="str"><f>A1</f><v>_x005F_x0041_</v></c>'],
  ['a number beyond all', Infinity, '<c r="B3" s="4" t="str"><f>A1</f><v>Infinity</v></c>'],
])('a formula stands beside what it works out to: %s', (_, value, expected) => {
  expect(formulaCell(place, 'A1', value)).toBe(expected);
});

test('a formula is written as XML', () => {
  expect(formulaCell(place, 'IF(A1<>"甲&乙",1,0)', 1)).toContain('<f>IF(A1&lt;&gt;&quot;甲&amp;乙&quot;,1,0)</f>');
});

test('texts are kept once, with how often they stand, blanks at their ends and all', () => {
  const strings = sharedStrings();
  expect(['甲', ' 乙\n', '甲', '_x0041_'].map((text) => strings.indexOf(text))).toEqual([0, 1, 0, 2]);
  const part = strings.part();
  expect(part).toContain(' count="4" uniqueCount="3">');
  expect([...part.matchAll(/<si><t xml:space="preserve">(.*?)<\/t><\/si>/g)].map(([, text]) => text)).toEqual([
    '甲',
    ' 乙&#10;',
    '_x005F_x0041_',
  ]);
});
