import { expect, test } from 'vitest';
import { printedSize, stampSizes } from '../../../src/renderers/html/download-sizes.ts';

test('sizes are printed in the unit that is read at a glance', () => {
  expect([0, 100, 20_480, 1_048_576, 62_000_000].map(printedSize)).toEqual(['1 KB', '1 KB', '20 KB', '1.0 MB', '59.1 MB']);
});

test.each([
  [1_500, '1 KB'],
  [1_536, '2 KB'],
  [1_047_552, '1023 KB'],
  [1_048_064, '1.0 MB'],
  [1_048_575, '1.0 MB'],
  [1_100_000, '1.0 MB'],
  [1_110_000, '1.1 MB'],
  [1_000_000_000, '953.7 MB'],
])('%i bytes are %s', (bytes, printed) => {
  expect(printedSize(bytes)).toBe(printed);
});

test('a size that is known later takes the place of the first', () => {
  const page = '<span data-size-of="a.docx"></span><span data-size-of="b.pdf"></span>';
  const once = stampSizes(page, new Map([['a.docx', 900_000]]));
  const twice = stampSizes(
    once,
    new Map([
      ['a.docx', 2_000],
      ['b.pdf', 62_000_000],
    ]),
  );
  expect(once).toBe('<span data-size-of="a.docx">879 KB  </span><span data-size-of="b.pdf">        </span>');
  expect(twice).toBe('<span data-size-of="a.docx">2 KB    </span><span data-size-of="b.pdf">59.1 MB </span>');
  expect(stampSizes('<p>没有下载</p>', new Map([['a.docx', 1]]))).toBe('<p>没有下载</p>');
});

test('a page keeps its length whatever sizes are known, and texts are no places for them', () => {
  const page = '<li>&lt;span data-size-of="a.docx"&gt;</li><span class="size" data-size-of="a.docx"></span>';
  const blank = stampSizes(page, new Map());
  const stamped = stampSizes(blank, new Map([['a.docx', 1_500_000]]));
  expect(stamped).toBe('<li>&lt;span data-size-of="a.docx"&gt;</li><span class="size" data-size-of="a.docx">1.4 MB  </span>');
  expect(stamped).toHaveLength(blank.length);
});
