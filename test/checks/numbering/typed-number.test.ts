import { expect, test } from 'vitest';
import { readNumber, withValue } from '../../../src/checks/numbering/typed-number.ts';

test.each([
  ['一、', 1, '一、'],
  ['（十二）', 12, '(一)'],
  ['(3)', 3, '(1)'],
  ['３．', 3, '1.'],
  ['④', 4, '①'],
  ['二是', 2, '一是'],
])('%s is the %i of its list', (text, value, form) => {
  expect(readNumber(text)).toMatchObject({ value, form: form.normalize('NFKC') });
});

test('a text without a numeral has no number', () => {
  expect(readNumber('（甲）')).toBeUndefined();
});

test.each([
  ['（三）', 4, '（四）'],
  ['(3)', 4, '(4)'],
  ['⑲', 20, '⑳'],
  ['一是', 2, '二是'],
])('%s counted to %i', (text, value, expected) => {
  expect(withValue(text, value)).toBe(expected);
});
