import { expect, test } from 'vitest';
import { printedSize, stampSizes } from '../../../src/renderers/html/download-sizes.ts';

test('sizes are printed in the unit that is read at a glance', () => {
  expect([0, 100, 20_480, 1_048_576, 62_000_000].map(printedSize)).toEqual(['1 KB', '1 KB', '20 KB', '1.0 MB', '59.1 MB']);
});

test('a page keeps its length whatever sizes are known, and texts are no places for them', () => {
  const page = '<li>&lt;span data-size-of="a.docx"&gt;</li><span class="size" data-size-of="a.docx"></span>';
  const blank = stampSizes(page, new Map());
  const stamped = stampSizes(blank, new Map([['a.docx', 1_500_000]]));
  expect(stamped).toBe('<li>&lt;span data-size-of="a.docx"&gt;</li><span class="size" data-size-of="a.docx">1.4 MB  </span>');
  expect(stamped).toHaveLength(blank.length);
});
