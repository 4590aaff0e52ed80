import { expect, test } from 'vitest';
import { changedLines } from '../../src/cli/reporters/changed-lines.ts';

test('only what differs is told, with its lines in both texts', () => {
  expect(changedLines('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toEqual([{ from: 2, removed: ['b'], to: 2, added: ['B'] }]);
  expect(changedLines('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('lines that became one, and a last line without an end', () => {
  expect(changedLines('a\nb1\nb2\nc\nd', 'a\nb\nc\nD')).toEqual([
    { from: 2, removed: ['b1', 'b2'], to: 2, added: ['b'] },
    { from: 5, removed: ['d'], to: 4, added: ['D'] },
  ]);
});

test('the end of a line is no difference, an added line is', () => {
  expect(changedLines('a\r\nb\r\n', 'a\r\nx\r\nb\r\n')).toEqual([{ from: 2, removed: [], to: 2, added: ['x'] }]);
});
