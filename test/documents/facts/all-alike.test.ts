import { expect, test } from 'vitest';
import { allAlike } from '../../../src/documents/facts/all-alike.ts';

test.each([
  [1, '为责令改正'],
  [2, '均为责令改正'],
  [100, '均为责令改正'],
])('of %i that are all alike is said: %s', (count, said) => {
  expect(allAlike(count, '责令改正')).toBe(said);
});
