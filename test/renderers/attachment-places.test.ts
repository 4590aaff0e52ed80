import { expect, test } from 'vitest';
import type { AttachmentList } from '../../src/documents/manuscript.ts';
import { attachmentPlaces } from '../../src/renderers/attachment-places.ts';

function list(numbers: readonly string[], label = '附件：'): AttachmentList {
  const entries = numbers.map((number) => ({ number, title: '登记表' }));
  return { kind: 'attachment-list', origin: { path: [] }, label, entries };
}

test('a single annex hangs under the first character of its name', () => {
  expect(attachmentPlaces(list(['']))).toEqual([{ head: '附件：', title: '登记表', start: 2, left: 5 }]);
});

test('numbers stand under the first number, names hang after theirs', () => {
  expect(attachmentPlaces(list(['1.', '2.', '10.'])).map(({ head, start, left }) => [head, start, left])).toEqual([
    ['附件：1.', 2, 6],
    ['2.', 5, 6],
    ['10.', 5, 6.5],
  ]);
});

test('no name begins beyond the middle of a line', () => {
  const places = attachmentPlaces(list(['1.', '2.'], '附件：'.repeat(20)));
  expect(places.map(({ start, left }) => [start, left])).toEqual([
    [2, 14],
    [14, 14],
  ]);
});
