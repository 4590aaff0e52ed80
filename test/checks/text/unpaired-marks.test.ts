import { expect, test } from 'vitest';
import { unpairedMarks } from '../../../src/checks/text/unpaired-marks.ts';

test.each([
  '',
  '没有符号',
  '“甲”（乙）《丙》',
  '《关于“甲（乙）”的〈通知〉》',
  '(甲）（乙)',
  '【甲】〔2026〕［乙］「丙」『丁』‘戊’',
  '1）公示；2)归集；一）归档；a）其他',
  'today’s',
])('in %s every mark has its partner, or needs none', (text) => {
  expect(unpairedMarks(text)).toEqual([]);
});

test.each([
  ['甲“', '1“'],
  ['（（甲）', '0（'],
  ['《甲”乙》', '2”'],
  ['“甲（乙”丙）', '2（ 6）'],
  ['“甲》乙', '0“ 2》'],
  ['甲’s', '1’'],
  ['甲；一》', '3》'],
  ['附件）', '2）'],
])('in %s the marks without a partner are, with their places, %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['“甲“', '2“'],
  ['“甲（', '0“ 2（'],
  ['“甲“乙“', '0“ 2“ 4“'],
])('%s: two of one kind alone are a pair turned round, told at the second', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('each is told with the half that is missing', () => {
  expect(unpairedMarks('“甲》').map(({ expected }) => expected)).toEqual(['”', '《']);
  expect(unpairedMarks('甲)乙（').map(({ expected }) => expected)).toEqual(['(', '）']);
});

function told(text: string): string {
  return unpairedMarks(text)
    .map(({ index, found }) => `${index}${found}`)
    .join(' ');
}
