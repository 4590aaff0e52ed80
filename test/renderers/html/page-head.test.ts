import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { pageHead } from '../../../src/renderers/html/page-head.ts';
import type { Site } from '../../../src/renderers/renderer.ts';
import { everyPage } from '../../support/page-models.ts';
import { pageTools } from '../page-tools.ts';

const { site } = pageTools();
const nowhere = { name: null, domain: null, idCode: null, url: null, column: null, columnType: null };

test('the labels of the 网页标签规范 are there, the plan’s column before the site’s', () => {
  const { metas } = pageHead(everyPage(), site, '有效');
  const labels = Object.fromEntries(metas.map(({ name, content }) => [name, content]));
  expect(labels).toMatchObject({
    SiteName: '清河市人民政府',
    SiteDomain: 'www.example.gov.cn',
    SiteIDCode: '1301000001',
    ColumnName: '监督检查',
    ColumnType: '政府信息公开',
    PubDate: '2026-07-08 00:00',
    ContentSource: '清河市市场监督管理局',
    Keywords: '双随机,联合抽查',
    Url: 'https://www.example.gov.cn/qinghe/2026/second/disclosure.html',
  });
  expect(pageHead(everyPage({ column: null }), site, '有效').metas).toContainEqual({
    name: 'ColumnName',
    content: '双随机、一公开',
  });
});

test('what is not known is not said', () => {
  const head = pageHead(everyPage({ column: null }), nowhere, '有效');
  expect(head.canonical).toBe('');
  expect(head.metas.map(({ name }) => name)).toEqual(['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Description']);
  expect(head.properties.map(({ property }) => property)).not.toContain('og:url');
  expect(head.jsonLd).not.toMatch(/null|undefined|"url"/);
});

test('JSON-LD tells what the document is, of whom, of when and on what it rests', () => {
  const data = JSON.parse(pageHead(everyPage(), site, '有效').jsonLd);
  expect(data).toMatchObject({
    '@type': 'DigitalDocument',
    inLanguage: 'zh-CN',
    identifier: ['清市监〔2026〕6号', '000014349/2026-00012'],
    dateCreated: '2026-07-07',
    version: '2',
    temporalCoverage: '2026-07-01/2026-08-28',
    author: [{ '@type': 'GovernmentOrganization', name: '清河市市场监督管理局' }],
  });
  expect(data.isBasedOn[0].url).toBe(
    'https://www.example.gov.cn/qinghe/2026/%E5%B9%B4%E5%BA%A6%20%E8%AE%A1%E5%88%92/disclosure.html',
  );
});

const withMetadata = (own: Partial<Manuscript['metadata']>) => ({
  ...everyPage(),
  metadata: { ...everyPage().metadata, ...own },
});
const labelsOf = (manuscript: Manuscript, of: Site = site, validity = '有效') =>
  Object.fromEntries(pageHead(manuscript, of, validity).metas.map(({ name, content }) => [name, content]));

test('what is not issued yet stays out of search engines, whatever makes it a draft', () => {
  expect(labelsOf(everyPage(), site, '草稿')['robots']).toBe('noindex, nofollow');
  for (const validity of ['有效', '已调整', '已废止']) expect(labelsOf(everyPage(), site, validity)['robots']).toBeUndefined();
});

test('the labels stand in the order of the specification: site, column, page', () => {
  expect(Object.keys(labelsOf(everyPage()))).toEqual([
    ...['SiteName', 'SiteDomain', 'SiteIDCode', 'ColumnName', 'ColumnType'],
    ...['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Description', 'Url'],
  ]);
});

test('several organs are one source, several keywords are parted by commas', () => {
  expect(labelsOf(withMetadata({ issuers: ['甲局', '乙局', '丙局'], keywords: ['双随机', 'ISO 9001', '年报'] }))).toMatchObject({
    ContentSource: '甲局、乙局、丙局',
    Keywords: '双随机,ISO 9001,年报',
  });
  const bare = labelsOf(withMetadata({ issuers: [], keywords: [], publishedOn: null, description: '' }));
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['ContentSource']));
  expect([bare['Keywords'], bare['PubDate'], bare['Description']]).toEqual([undefined, undefined, undefined]);
});

test('a site that has no column of its own leaves it to the plan', () => {
  const bare = { ...site, column: null, columnType: null };
  expect(labelsOf(everyPage(), bare)['ColumnName']).toBe('监督检查');
  expect(labelsOf(everyPage({ column: null }), bare)['ColumnName']).toBeUndefined();
});

test('the properties of a page that is shared say its title, site, day and column', () => {
  const { properties } = pageHead(everyPage(), site, '有效');
  expect(Object.fromEntries(properties.map(({ property, content }) => [property, content]))).toEqual({
    'og:type': 'article',
    'og:locale': 'zh_CN',
    'og:title': '清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案',
    'og:description': '清河市2026年第2次跨部门联合抽查实施方案',
    'og:site_name': '清河市人民政府',
    'og:url': 'https://www.example.gov.cn/qinghe/2026/second/disclosure.html',
    'article:published_time': '2026-07-08',
    'article:section': '监督检查',
  });
});
