import { expect, test } from 'vitest';
import { pageSizes, sizesDigest, stampPage } from '../../../src/build/public/page-sizes.ts';

const files = new Map([
  ['a/2026/x y/notice.docx', 20_480],
  ['data/a/2026/x y.csv', 3000],
]);
const sizes = pageSizes('a/2026/x y', (file) => files.get(file));

test('sizes are found by the addresses a page has of the files', () => {
  expect([...sizes]).toEqual([
    ['notice.docx', 20_480],
    ['../../../data/a/2026/x%20y.csv', 3000],
  ]);
});

test('a page is stamped, and stamping it again changes nothing', () => {
  const page = new TextEncoder().encode('<span data-size-of="notice.docx">        </span>');
  const stamped = stampPage(page, sizes);
  expect(new TextDecoder().decode(stamped)).toBe('<span data-size-of="notice.docx">20 KB   </span>');
  expect(stamped).toHaveLength(page.length);
  expect(stampPage(stamped, sizes)).toEqual(stamped);
  expect(stampPage(stamped, new Map())).toEqual(page);
});

test('sizes that are shown alike have one digest', () => {
  expect(sizesDigest(pageSizes('a', () => 20_481))).toBe(sizesDigest(pageSizes('a', () => 20_482)));
  expect(sizesDigest(pageSizes('a', () => 20_481))).not.toBe(sizesDigest(pageSizes('a', () => 40_482)));
});
