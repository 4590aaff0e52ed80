import { expect, test } from 'vitest';
import { printNumber } from '../../../src/inspect/document/print-number.ts';

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCountingThousand', 10, '十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['japaneseCounting', 105, '一百零五'],
  ['decimal', 3, '3'],
  ['decimalEnclosedCircle', 2, '②'],
  ['decimalFullWidth', 12, '１２'],
  ['ideographTraditional', 2, '乙'],
  ['chineseLegalSimplified', 21, '贰拾壹'],
  ['lowerLetter', 28, 'bb'],
  ['upperRoman', 14, 'XIV'],
  ['none', 4, ''],
  ['a format to come', 7, '7'],
])('%s prints %i as %s', (format, value, text) => {
  expect(printNumber(value, format)).toBe(text);
});
