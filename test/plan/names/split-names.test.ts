import { expect, test } from 'vitest';
import { splitNames } from '../../../src/plan/names/split-names.ts';

const known = new Set(['甲局', '乙局', '一、二的检查', '三']);

test.each([
  ['甲局', ['甲局']],
  ['甲局、乙局', ['甲局', '乙局']],
  ['甲局、 丙局', ['甲局', '丙局']],
  ['一、二的检查', ['一、二的检查']],
  ['三、一、二的检查、三', ['三', '一、二的检查', '三']],
  ['没、有', ['没、有']],
  ['甲局、、乙局、', ['甲局', '乙局']],
  [' 甲局 ', [' 甲局 ']],
  ['', ['']],
])('%s', (text, names) => {
  expect(splitNames(text, known)).toEqual(names);
});
