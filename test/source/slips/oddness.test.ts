import { expect, test } from 'vitest';
import { oddness } from '../../../src/source/slips/oddness.ts';

test.each([
  ['a:\n  b:\n    - c: 1\n      d: 2\n    - e\n  f: 1\n', 0],
  ['a:\n- b\n- c\n', 0],
  ['a:\n   b: 1\n', 1],
  ['  a: 1\n', 1],
  ['a:\n    b: 1\n  c: 2\n', 1],
])('%j is irregular in %d places', (text, places) => {
  expect(oddness(text)).toBe(places);
});
