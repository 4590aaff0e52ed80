import { expect, test } from 'vitest';
import { dedented } from '../../src/core/dedented.ts';

test.each([
  ['\n      a: 1\n      b:\n        - 2\n    ', 'a: 1\nb:\n  - 2'],
  ['a: 1', 'a: 1'],
  ['\n    a: 1\n\n    b: 2', 'a: 1\n\nb: 2'],
  ['\n    a: |\n      text\n   b: 2', ' a: |\n   text\nb: 2'],
])('%j', (text, expected) => {
  expect(dedented(text)).toBe(expected);
});
