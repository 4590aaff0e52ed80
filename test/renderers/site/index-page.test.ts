import { expect, test } from 'vitest';
import { indexPage } from '../../../src/renderers/site/index-page.ts';
import { siteDocument } from '../../support/site-document.ts';
import { firstOutOfOrder, pageText } from '../html/page-text.ts';
import { pageTools } from '../page-tools.ts';

const page = (documents: Parameters<typeof indexPage>[0]) => indexPage(documents, pageTools(), true);

test('documents stand under their area and year, newest year first, whatever their order', async () => {
  const documents = [
    siteDocument({ id: 'b/2019/x', region: '乙区', year: 2019, title: '乙旧' }),
    siteDocument({ id: 'a/2026/p 1', region: '丙区', title: '甲<b>', draft: true }),
    siteDocument({ id: 'b/2026/y', region: '乙区', title: '乙新', number: '乙〔2026〕1号', organs: ['某局', '某办'] }),
  ];
  const html = await page(documents);
  const list = pageText(html).slice(pageText(html).lastIndexOf('按状态'));
  expect(
    firstOutOfOrder(list, ['丙区', '2026年', '草稿', '甲<b>', '乙区', '2026年', '乙新', '乙〔2026〕1号', '某局、某办']),
  ).toBe(undefined);
  expect(firstOutOfOrder(list, ['乙新', '2019年', '乙旧'])).toBe(undefined);
  expect(await page(documents.toReversed())).toBe(html);
});

test('within a year, and where documents are browsed by kind or status, the newest stands first', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/1', title: '方案', issued: '2026-07-01' }),
    siteDocument({ id: 'a/2026/1-disposals', title: '处置', kind: 'disposals', issued: '2026-09-22' }),
    siteDocument({ id: 'a/2026/1-results', title: '结果', kind: 'results', issued: '2026-08-21' }),
  ]);
  const newest = ['处置', '结果', '方案'];
  const browsing = html.indexOf('按状态');
  expect(firstOutOfOrder(html.slice(browsing, html.indexOf('id="list"')), newest)).toBe(undefined);
  expect(firstOutOfOrder(html.slice(html.indexOf('id="list"')), newest)).toBe(undefined);
});

test('each entry links to the page and to every file of the document, with its size', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/p 1' }, [
      { format: 'json', file: 'data/a/2026/p 1.json', bytes: 2_000_000 },
      { format: 'docx', file: 'a/2026/p 1/notice.docx', bytes: 20_480 },
      { format: 'html', file: 'a/2026/p 1/disclosure.html', bytes: 10 },
    ]),
  ]);
  expect(html).toContain('<a class="entry-title" href="a/2026/p%201/disclosure.html">');
  const links = [...html.matchAll(/<li><a href="([^"#]*)">([^<]*)<small>([^<]*)/g)].map(([, ...parts]) => parts);
  expect(links).toEqual([
    ['a/2026/p%201/disclosure.html', '网页 ', '1 KB'],
    ['a/2026/p%201/notice.docx', 'Word ', '20 KB'],
    ['data/a/2026/p%201.json', 'JSON ', '1.9 MB'],
  ]);
});

test('without scripts documents are browsed by year, area, kind, department and status', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/v1', title: '旧', organs: ['某局'] }),
    siteDocument({ id: 'a/2026/v2', title: '新', status: '调整', supersedes: 'a/2026/v1' }),
  ]);
  const browsing = pageText(`<body${html.slice(html.indexOf('<noscript>'), html.indexOf('</noscript>'))}`).split(/\s+/);
  expect(browsing.filter((word) => word.startsWith('按'))).toEqual(['按年份', '按地区', '按种类', '按部门', '按状态']);
  for (const value of ['2026（2）', '清河区（2）', '联合抽查实施方案（2）', '某局（1）', '有效（1）', '已调整（1）'])
    expect(browsing).toContain(value);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
  expect(anchors.filter((anchor) => !html.includes(` id="${anchor}"`))).toEqual([]);
});

test('a document that another one replaces says so, with a link', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/v1', title: '旧' }),
    siteDocument({ id: 'a/2026/v2', title: '新', supersedes: 'a/2026/v1' }),
  ]);
  expect(html).toContain('已由<a href="#plan-a_2026_v2">《新》</a>替代');
  expect(html.match(/<strong class="entry-tag">已调整<\/strong>/g)).toHaveLength(1);
});

test('nothing but scripts and styles of the same folder may load, and none stands in the page', async () => {
  const html = await page([siteDocument({ id: 'a/2026/x' })]);
  expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(html).not.toMatch(/<style|<script(?! src="index\.js" defer><\/script>)| on\w+=| style=|javascript:/);
});

test('search engines are asked to pass over a list with drafts', async () => {
  expect(await page([siteDocument({ id: 'a/2026/x' })])).not.toContain('noindex');
  expect(await page([siteDocument({ id: 'a/2026/x', draft: true })])).toContain(
    '<meta name="robots" content="noindex, nofollow">',
  );
});

test('an empty list is a page too, and a site without a name', async () => {
  const tools = { ...pageTools(), site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null } };
  const html = await indexPage([], tools, false);
  expect(html).toContain('还没有文件');
  expect(html).not.toMatch(/feed\.xml|canonical|SiteName/);
});
