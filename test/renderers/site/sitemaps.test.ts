import { expect, test } from 'vitest';
import { sitemaps } from '../../../src/renderers/site/sitemaps.ts';
import { readXml, textsOf } from '../../support/read-xml.ts';
import { siteDocument } from '../../support/site-document.ts';
import { pageTools } from '../page-tools.ts';

const site = { ...pageTools().site, name: null, url: 'https://www.example.gov.cn', column: null, columnType: null };

test('a map has the list and the page of every issued document, with the day it last changed', () => {
  const documents = [
    siteDocument({ id: 'a/2026/v1', issued: '2026-07-01' }),
    siteDocument({ id: 'a/2026/v2', issued: '2026-09-01', publishedOn: '2026-09-02', supersedes: 'a/2026/v1' }),
    siteDocument({ id: 'a/2026/draft', draft: true }),
    siteDocument({ id: 'a/2026/no page' }, []),
    siteDocument({ id: 'a/2026/a&b', issued: null }),
  ];
  const [{ file, text } = { file: '', text: '' }, ...others] = sitemaps(documents, site);
  expect([file, others]).toEqual(['sitemap.xml', []]);
  const map = readXml(text);
  expect([map.name, map.attributes['xmlns']]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
  expect(map.children.map((url) => [url.name, ...textsOf(url, 'loc'), ...textsOf(url, 'lastmod')])).toEqual([
    ['url', 'https://www.example.gov.cn/index.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/v1/disclosure.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/v2/disclosure.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/a%26b/disclosure.html'],
  ]);
  expect(sitemaps(documents, { ...site, url: null })).toEqual([]);
});

test('a map that would be too long is several, with a list of them in its place', () => {
  const documents = Array.from({ length: 6 }, (_, index) =>
    siteDocument({ id: `a/2026/p${index}`, issued: `2026-07-0${index + 1}` }),
  );
  const [list, ...maps] = sitemaps(documents, site, 3);
  const whole = readXml(list?.text ?? '');
  expect([list?.file, whole.name, whole.attributes['xmlns']]).toEqual([
    'sitemap.xml',
    'sitemapindex',
    'http://www.sitemaps.org/schemas/sitemap/0.9',
  ]);
  expect(whole.children.map((map) => [map.name, ...textsOf(map, 'loc'), ...textsOf(map, 'lastmod')])).toEqual([
    ['sitemap', 'https://www.example.gov.cn/sitemap-1.xml', '2026-07-06'],
    ['sitemap', 'https://www.example.gov.cn/sitemap-2.xml', '2026-07-05'],
    ['sitemap', 'https://www.example.gov.cn/sitemap-3.xml', '2026-07-06'],
  ]);
  const urls = maps.map(({ file, text }) => [file, readXml(text).children.map((url) => textsOf(url, 'loc').join())]);
  expect(urls.map(([file]) => file)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(urls.flatMap(([, locs]) => locs)).toHaveLength(7);
});

test('a site without documents has a map of its list alone, and days nobody knows are not told', () => {
  const urlsOf = (documents: Parameters<typeof sitemaps>[0]) =>
    readXml(sitemaps(documents, site)[0]?.text ?? '').children.map((url) => [...textsOf(url, 'loc'), ...textsOf(url, 'lastmod')]);
  expect(urlsOf([])).toEqual([['https://www.example.gov.cn/index.html']]);
  expect(
    urlsOf([siteDocument({ id: 'a/2026/x', issued: null }), siteDocument({ id: 'a/2026/y', issued: '2026-07-01' })]),
  ).toEqual([
    ['https://www.example.gov.cn/index.html', '2026-07-01'],
    ['https://www.example.gov.cn/a/2026/x/disclosure.html'],
    ['https://www.example.gov.cn/a/2026/y/disclosure.html', '2026-07-01'],
  ]);
  expect(urlsOf([siteDocument({ id: 'a/2026/d', status: '草稿' })])).toHaveLength(1);
});

test('as many pages as a map may hold stand in one, one more makes two', () => {
  const documents = ['x', 'y'].map((name) => siteDocument({ id: `a/2026/${name}` }));
  expect(sitemaps(documents, site, 3).map(({ file }) => file)).toEqual(['sitemap.xml']);
  expect(sitemaps(documents, site, 2).map(({ file }) => file)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
});
