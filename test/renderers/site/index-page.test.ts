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

test('what is not issued yet keeps search engines off the list, whatever makes it a draft', async () => {
  expect(await page([siteDocument({ id: 'a/2026/x', status: '草稿', validity: '草稿' })])).toContain(
    '<meta name="robots" content="noindex, nofollow">',
  );
});

test('no two entries have one name in the page, however alike their ids', async () => {
  const ids = ['a/2026/b c', 'a/2026/b_c', 'a/2026/b_c_2', 'a/2026/b（c', 'a/2026/抽查'];
  const html = await page(ids.map((id) => siteDocument({ id })));
  const names = [...html.matchAll(/<li id="([^"]+)" data-id="([^"]+)"/g)].map(([, name = '', id = '']) => [id, name]);
  expect(names.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  expect(new Set(names.map(([, name]) => name)).size).toBe(ids.length);
  expect(names).toContainEqual(['a/2026/抽查', 'plan-a_2026_抽查']);
});

const entryOf = (html: string) => /<ul class="entries">([\s\S]*?)<\/ul>\s*<\/div>/.exec(html)?.[1]?.replace(/\n/g, '') ?? '';

test('an entry says what is known of its document and leaves out the rest', async () => {
  const bare = entryOf(await page([siteDocument({ id: 'a/2026/x', title: '方案', issued: null }, [])]));
  expect(bare).toBe(
    '<li id="plan-a_2026_x" data-id="a/2026/x" data-year="2026" data-area="清河区" data-kind="联合抽查实施方案" data-status="有效" data-organ="">' +
      '<h4 class="entry-name"><span class="entry-title">方案</span></h4>' +
      '<p class="entry-about"><span>联合抽查实施方案</span><span>有效</span></p></li>',
  );
  const facts = { number: '清市监〔2026〕6号', publishedOn: '2026-07-08', organs: ['甲局', '乙局'] };
  const full = entryOf(await page([siteDocument({ id: 'a/2026/x', ...facts })]));
  expect(full).toContain(
    '<span class="entry-number">清市监〔2026〕6号</span><time datetime="2026-07-08">2026-07-08</time><span>有效</span></p>',
  );
  expect(full).toContain('<p class="entry-organs">甲局、乙局</p>');
  expect(full).toContain('data-organ="甲局|乙局"');
});

test.each([
  [{ status: '草稿', validity: '草稿' }, '<strong class="entry-tag draft-tag">草稿</strong> '],
  [{ draft: true }, '<strong class="entry-tag draft-tag">草稿</strong> '],
  [{ status: '废止', validity: '已废止' }, '<strong class="entry-tag">已废止</strong> '],
  [{ status: '调整', validity: '有效', version: 2 }, ''],
] as const)('how a document stands is told before its title: %o', async (facts, tag) => {
  expect(entryOf(await page([siteDocument({ id: 'a/2026/x', ...facts })]))).toContain(
    `<h4 class="entry-name">${tag}<a class="entry-title"`,
  );
});

test('a document that was called off and replaced is called off, and names the one that replaces it', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/v1', title: '旧', status: '废止', validity: '已废止' }),
    siteDocument({ id: 'a/2026/v2', title: '新', supersedes: 'a/2026/v1' }),
  ]);
  expect(html).toContain('<strong class="entry-tag">已废止</strong>');
  expect(html).toContain('已由<a href="#plan-a_2026_v2">《新》</a>替代');
  expect(html).not.toContain('已调整');
});

test('the marks of a title within a title are single ones where it is named between marks', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/v1', title: '旧' }),
    siteDocument({ id: 'a/2026/v2', title: '关于印发《方案》的通知', supersedes: 'a/2026/v1' }),
  ]);
  expect(html).toContain('已由<a href="#plan-a_2026_v2">《关于印发〈方案〉的通知》</a>替代');
  expect(html).toContain('disclosure.html">关于印发《方案》的通知</a>');
});

test('a draft replaces nothing yet', async () => {
  const html = await page([
    siteDocument({ id: 'a/2026/v1', title: '旧' }),
    siteDocument({ id: 'a/2026/v2', title: '新', supersedes: 'a/2026/v1', draft: true }),
  ]);
  expect(html).not.toMatch(/已调整|替代/);
});

test('a document without a page is led to by its PDF', async () => {
  const files = [{ format: 'pdf', file: 'a/2026/x/disclosure.pdf', bytes: 135_000 }] as const;
  expect(entryOf(await page([siteDocument({ id: 'a/2026/x' }, files)]))).toContain('href="a/2026/x/disclosure.pdf"');
});

test('a quoted term in a long title stays on one line where there is room', async () => {
  const title = `关于开展2026年“双随机、一公开”抽查${'的补充'.repeat(60)}通知 (ISO 9001)`;
  const entry = entryOf(await page([siteDocument({ id: 'a/2026/x', title })]));
  expect(entry).toContain('关于开展<span class="kept">2026年</span><span class="kept">“双随机、一公开”</span>抽查的补充');
  expect(pageText(`<body${entry}`)).toContain(title);
});

test('the labels of the 网页标签规范 are those of the site, of a column of its own where none is stated', async () => {
  const metasOf = (html: string) =>
    [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]);
  expect(metasOf(await page([]))).toEqual([
    ['SiteName', '清河市人民政府'],
    ['SiteDomain', 'www.example.gov.cn'],
    ['SiteIDCode', '1301000001'],
    ['ColumnName', '双随机、一公开'],
    ['ColumnType', '政府信息公开'],
  ]);
  const tools = { ...pageTools(), site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null } };
  expect(metasOf(await indexPage([], tools, false))).toEqual([
    ['ColumnName', '“双随机、一公开”文件目录'],
    ['ColumnType', '政府信息公开'],
  ]);
});

test('a list of more than two hundred documents is drawn as it is scrolled', async () => {
  const listOf = (count: number) => page(Array.from({ length: count }, (_, index) => siteDocument({ id: `a/2026/p${index}` })));
  expect(await listOf(200)).toContain('<div id="list" tabindex="-1">');
  expect(await listOf(201)).toContain('<div id="list" class="long" tabindex="-1">');
});
