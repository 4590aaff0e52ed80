import { expect, test } from 'vitest';
import { sitemap } from '../../../src/renderers/site/sitemap.ts';
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
  const map = readXml(sitemap(documents, site) ?? '');
  expect([map.name, map.attributes['xmlns']]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
  expect(map.children.map((url) => [url.name, ...textsOf(url, 'loc'), ...textsOf(url, 'lastmod')])).toEqual([
    ['url', 'https://www.example.gov.cn/index.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/v1/disclosure.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/v2/disclosure.html', '2026-09-02'],
    ['url', 'https://www.example.gov.cn/a/2026/a%26b/disclosure.html'],
  ]);
  expect(sitemap(documents, { ...site, url: null })).toBeUndefined();
});
