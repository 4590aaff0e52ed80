import { expect, test } from 'vitest';
import type { Manuscript, Part } from '../../../src/documents/manuscript.ts';
import type { PageLink, Revision } from '../../../src/documents/page-model.ts';
import { pageView } from '../../../src/renderers/html/page-view.ts';
import { everyPage, fullPage } from '../../support/page-models.ts';
import { pageTools } from '../page-tools.ts';

const tools = pageTools();
const view = pageView(everyPage(), tools);

test('other documents are linked to by the way from this page to theirs', () => {
  expect(view.links.map(({ label, links }) => ({ label, links: links.map(({ href, text }) => ({ href, text })) }))).toEqual([
    { label: '调整前的版本', links: [{ href: '../../../qinghe/2026/first/disclosure.html', text: '第一版' }] },
    {
      label: '年度抽查工作计划',
      links: [
        { href: '../../../qinghe/2026/%E5%B9%B4%E5%BA%A6%20%E8%AE%A1%E5%88%92/disclosure.html', text: '年度计划（第2项）' },
      ],
    },
  ]);
  const [change] = view.revision?.changes ?? [];
  const [before, after] = [change?.before, change?.after].map((pieces) => pieces?.map(({ text }) => text).join(''));
  expect([change?.label, before, after]).toEqual(['抽查时间', '2026年7月7日至7月30日', '（无）']);
});

test('the files offered are those the configuration asks for', () => {
  const names = (formats: typeof tools.formats) => pageView(everyPage(), { ...tools, formats }).downloads.map(({ text }) => text);
  expect(names(null)).toEqual(['文件（Word）', '文件（PDF）', '统计表（Excel）', '数据（CSV）', '数据（JSON）']);
  expect(names(new Set(['html', 'docx']))).toEqual(['文件（Word）', '数据（CSV）', '数据（JSON）']);
});

test('a document that has been replaced is not in force, whatever it said', () => {
  const links = [{ relation: 'successor', id: 'qinghe/2026/third', title: '第三版', note: '' }] as const;
  const past = pageView(everyPage({ links }), tools);
  expect(past.index.at(-1)).toMatchObject({ label: '有效性', value: '已调整' });
  expect(past.standing).toMatchObject({ kind: 'past', successor: { href: '../../../qinghe/2026/third/disclosure.html' } });
});

test('without anything beside the document the page is the document', () => {
  const { page, ...bare } = everyPage();
  expect(page).toBeDefined();
  expect(pageView(bare, tools)).toMatchObject({ timeline: null, charts: [], links: [], revision: null, standing: null });
});

const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');
const withMetadata = (own: Partial<Manuscript['metadata']>, page: Parameters<typeof everyPage>[0] = {}) => {
  const manuscript = everyPage(page);
  return { ...manuscript, metadata: { ...manuscript.metadata, ...own } };
};
const link = (relation: PageLink['relation'], note = '') => ({ relation, id: `a/2026/${relation}`, title: relation, note });

test('other documents stand in the order a reader asks for them, whatever order they come in', () => {
  const links = (['disposals', 'results', 'campaign', 'annual-plan', 'predecessor', 'successor'] as const).map((each) =>
    link(each),
  );
  expect(pageView(everyPage({ links }), tools).links.map(({ label }) => label)).toEqual([
    ...['现行版本', '调整前的版本', '年度抽查工作计划', '抽查实施方案', '抽查结果', '后续处置'],
  ]);
});

test('several documents of one sort stand under one label', () => {
  const links = [link('results', '第1项'), link('campaign'), { ...link('results'), id: 'a/2026/b' }];
  expect(pageView(everyPage({ links }), tools).links.map((each) => [each.label, each.links.map(({ text }) => text)])).toEqual([
    ['抽查实施方案', ['campaign']],
    ['抽查结果', ['results（第1项）', 'results']],
  ]);
});

test.each([
  ['', '现行版本', 'successor'],
  ['已调整', '调整后的版本', 'successor（已调整）'],
  ['已废止', '调整后的版本', 'successor（已废止）'],
])('a successor that is noted %j is called %s', (note, label, text) => {
  const past = pageView(everyPage({ links: [link('successor', note)] }), tools);
  expect(past.standing).toMatchObject({ label: '已调整', successorLabel: label, successor: { text } });
  expect(past.links).toMatchObject([{ label, links: [{ text }] }]);
});

test.each([
  ['已废止', { isRevision: false, links: [] }, ['past', '已废止', null, '']],
  ['已废止', { links: [link('successor')] }, ['past', '已废止', 'successor', '现行版本']],
  ['草稿', { links: [link('successor')] }, ['draft', '草稿', null, '']],
  ['有效', { links: [] }, ['changed', '现行版本', null, '']],
] as const)('how a document stands is told above it: %s, %o', (validity, page, [kind, label, successor, successorLabel]) => {
  const { standing, draft } = pageView(withMetadata({ validity }, page), tools);
  expect([standing?.kind, standing?.label, standing?.successor?.text ?? null, standing?.successorLabel]).toEqual([
    ...[kind, label, successor, successorLabel],
  ]);
  expect(draft).toBe(kind === 'draft');
});

test('the index says what is stated, in the order of government sites, and leaves out the rest', () => {
  const told = (manuscript: Manuscript) => pageView(manuscript, tools).index.map(({ label, value }) => [label, value]);
  expect(told(withMetadata({ issuers: ['甲局', '乙局', '丙局'] }, { isRevision: false, links: [] }))).toEqual([
    ['索引号', '000014349/2026-00012'],
    ['主题分类', '市场监管'],
    ['发文机关', '甲局、乙局、丙局'],
    ['成文日期', '2026年7月7日'],
    ['标题', '清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案'],
    ['发文字号', '清市监〔2026〕6号'],
    ['发布日期', '2026年7月8日'],
    ['有效性', '有效'],
  ]);
  const none = { indexNumber: null, theme: null, issuers: [], issued: null, number: null, publishedOn: null };
  expect(told(withMetadata(none)).map(([label]) => label)).toEqual(['标题', '有效性']);
});

test('only the title takes a row of its own in the index', () => {
  expect(view.index.filter(({ isWhole }) => isWhole).map(({ label }) => label)).toEqual(['标题']);
});

test('a site without a name is called by the organs of the document', () => {
  const bare = { ...tools, site: { ...tools.site, name: null } };
  expect(pageView(withMetadata({ issuers: ['甲局', '乙局'] }), bare)).toMatchObject({
    ...{ siteName: '甲局　乙局', source: '甲局、乙局', brand: { title: '甲局　乙局' } },
  });
  expect(pageView(withMetadata({ issuers: [] }), bare)).toMatchObject({ siteName: '', source: '', brand: { title: '' } });
});

test('what changed is told before and after, each 无 where there was none', () => {
  const told = (revision: Revision | null) =>
    pageView(everyPage({ revision }), tools).revision?.changes.map(({ label, before, after }) => [
      ...[label, joined(before), joined(after)],
    ]);
  const changes = [
    { label: '牵头部门', before: null, after: '甲局' },
    { label: '抽查比例', before: '3%', after: '5%' },
  ];
  expect(told({ changes })).toEqual([
    ['牵头部门', '（无）', '甲局'],
    ['抽查比例', '3%', '5%'],
  ]);
  expect(told({ changes: [] })).toEqual([]);
  expect(told(null)).toBeUndefined();
});

const origin = { path: [] };
const heading = (text: string, level: 1 | 2 = 1) => ({ kind: 'heading', origin, level, number: '一、', text }) as const;
const annexOf = (blocks: Part['blocks']): Part => ({ role: 'annex', orientation: 'portrait', blocks });
const annex = (label: string, title: string) =>
  annexOf([
    { kind: 'annex-label', origin, text: label },
    { kind: 'title', origin, text: title },
  ]);
const contentsOf = (parts: readonly Part[], page: Parameters<typeof everyPage>[0] = { timeline: [], charts: [] }) =>
  pageView({ ...everyPage(page), parts }, tools).contents.map(({ href, text }) => [href, text]);
const body = (blocks: Part['blocks']): Part => ({ role: 'plan', orientation: 'portrait', blocks });

test('the contents name the sections of the first level and the annexes, and lead to them', () => {
  const parts = [
    body([heading('目标'), heading('范围', 2), heading('分工')]),
    annex('附件1', '统计表'),
    annexOf([]),
    annex('', '名单'),
  ];
  expect(contentsOf(parts)).toEqual([
    ['#s-目标', '一、目标'],
    ['#s-分工', '一、分工'],
    ['#annex-1', '附件1 统计表'],
    ['#annex-2', '附件'],
    ['#annex-3', ' 名单'],
  ]);
});

test('pictures lead the contents; a document of few sections has none', () => {
  const { timeline, charts } = fullPage;
  const three = [body([heading('甲'), heading('乙'), heading('丙')])];
  expect(contentsOf(three, { timeline, charts }).slice(0, 2)).toEqual([
    ['#timeline', '时间安排图表'],
    ['#charts', '统计图表'],
  ]);
  expect(contentsOf(three)).toHaveLength(3);
  expect(contentsOf([body([heading('甲'), heading('乙')])], { timeline, charts })).toEqual([]);
  expect(contentsOf([])).toEqual([]);
});

test('each part has an id of its own, an annex that of the link to it, and a sheet that lies across says so', () => {
  const parts = [body([]), annex('附件1', '甲'), { ...annex('附件2', '乙'), orientation: 'landscape' as const }];
  expect(pageView({ ...everyPage(), parts }, tools).sections.map(({ id, role, landscape }) => [id, role, landscape])).toEqual([
    ['part-1', 'plan', false],
    ['annex-1', 'annex', false],
    ['annex-2', 'annex', true],
  ]);
});

test('a table without a name is called by the title it stands under, in each part its own', () => {
  const table = { kind: 'table', origin, caption: '', widths: [], header: [], body: [] } as const;
  const parts = [body([table]), annexOf([{ kind: 'title', origin, text: '名单' }, table])];
  const captions = pageView({ ...everyPage(), title: '方案', parts }, tools).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
  );
  expect(captions).toEqual(['方案', '名单']);
});

test('a page asks for the script of long tables only where it has one', () => {
  const tableOf = (count: number) => {
    const rows = Array.from({ length: count }, () => [{ text: '甲', columns: 1, rows: 1 }]);
    return { kind: 'table', origin, caption: '名单', widths: [1], header: [], body: rows } as const;
  };
  const asks = (...parts: readonly Part[]) => pageView({ ...everyPage(), parts }, tools).hasLongTable;
  expect([asks(), asks(body([tableOf(100)])), asks(body([]), annexOf([heading('甲'), tableOf(101)]))]).toEqual([
    false,
    false,
    true,
  ]);
});

test('an imprint says whom copies went to, and nothing of those it does not name', () => {
  const imprint = { origin, sentTo: null, copiesTo: null, organ: '办公室', date: '2026年7月7日印发' };
  expect(pageView({ ...everyPage(), imprint }, tools).imprint).toEqual({
    ...{ sentTo: '', copiesTo: '', organ: '办公室', date: '2026年7月7日印发' },
  });
  expect(pageView({ ...everyPage(), imprint: null }, tools).imprint).toBeNull();
});
