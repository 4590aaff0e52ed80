import { expect, test } from 'vitest';
import { printCodePoint } from '../../src/core/print-code-point.ts';

test.each([
  ['\u0007', 'U+0007'],
  ['喆', 'U+5586'],
  ['𠮷', 'U+20BB7'],
  ['\u200b after', 'U+200B'],
  ['', 'U+0000'],
])('%j is %s', (text, expected) => {
  expect(printCodePoint(text)).toBe(expected);
});
