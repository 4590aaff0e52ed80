import { expect, test } from 'vitest';
import { beforeEdits, type Edit, edited } from '../../../src/source/slips/slip.ts';

const EDITS: readonly Edit[] = [
  { start: 4, end: 5, text: ': ' },
  { start: 1, end: 3, text: '' },
];

test('edits are made at their places, whatever their order', () => {
  expect(edited('abcd：ef', EDITS)).toBe('ad: ef');
});

test('what stands after edits is found where it stood before them', () => {
  const after = edited('abcd：ef', EDITS);
  const before = (sign: string) => beforeEdits(after.indexOf(sign), EDITS);
  expect(['a', 'd', ':', 'e', 'f'].map(before)).toEqual([0, 3, 4, 5, 6]);
  expect(beforeEdits(after.length, EDITS)).toBe(7);
});
