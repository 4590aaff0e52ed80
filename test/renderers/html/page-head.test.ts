import { expect, test } from 'vitest';
import { pageHead } from '../../../src/renderers/html/page-head.ts';
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
