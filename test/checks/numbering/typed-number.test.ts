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

test.each(['（甲）', '十十、', '一二、', '一百百'])('%s has no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  ['（三）', 4, '（四）'],
  ['(3)', 4, '(4)'],
  ['⑲', 20, '⑳'],
  ['⑳', 21, '21'],
  ['一是', 2, '二是'],
])('%s counted to %i', (text, value, expected) => {
  const read = readNumber(text);
  expect(read && withValue(read, value)).toBe(expected);
});
