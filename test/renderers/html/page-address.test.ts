import { expect, test } from 'vitest';
import { addressBelow, addressPath, pageAddress, pagePath, wayUp } from '../../../src/renderers/html/page-address.ts';

test.each([
  ['luquan/2026/joint-02', 'luquan/2026/joint-02'],
  ['luquan/2026/第2次 抽查', 'luquan/2026/%E7%AC%AC2%E6%AC%A1%20%E6%8A%BD%E6%9F%A5'],
  ['a/2026/100%?#&"<>', 'a/2026/100%25%3F%23%26%22%3C%3E'],
  ["a/2026/O'Brien", 'a/2026/O%27Brien'],
])('the path %j is the address %j', (path, address) => {
  expect(addressPath(path)).toBe(address);
  expect(decodeURIComponent(address)).toBe(path);
});

test('a page is as deep as its id, and stands in a folder of that name', () => {
  expect(['a', 'a/2026', 'a/2026/b'].map(wayUp)).toEqual(['../', '../../', '../../../']);
  expect(pagePath('a/2026/b c')).toBe('a/2026/b%20c/disclosure.html');
});

test.each([
  'https://example.gov.cn',
  'https://example.gov.cn/',
  'https://example.gov.cn///',
])('one slash parts the site %s from what is below it', (url) => {
  expect(addressBelow(url, 'feed.xml')).toBe('https://example.gov.cn/feed.xml');
  expect(pageAddress(url, 'a/2026/b')).toBe('https://example.gov.cn/a/2026/b/disclosure.html');
});

test('a site in a folder keeps its folder, one without an address has pages without one', () => {
  expect(addressBelow('https://example.gov.cn/ssj/', 'index.html')).toBe('https://example.gov.cn/ssj/index.html');
  expect(pageAddress(null, 'a/2026/b')).toBeNull();
});
