import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { html } from '../../../src/renderers/html/html.ts';
import { everyBlock, printedTexts } from '../../support/manuscripts.ts';
import { pageTools } from '../page-tools.ts';
import { firstOutOfOrder, pageText } from './page-text.ts';

const tools = pageTools();
const pageOf = async (manuscript: Manuscript) => new TextDecoder().decode(await html.render(manuscript, tools));
const wildTitle = '名 称<b>&"\'\u0000\u000b\ud800{{title}}'.repeat(40);

test('every text stands in the page, in order, and the same page comes twice', async () => {
  const page = await pageOf(everyBlock());
  expect(firstOutOfOrder(pageText(page), printedTexts(everyBlock()))).toBeUndefined();
  expect(await pageOf(everyBlock())).toBe(page);
});

test('headings go down by one, one of them is the title of the page, and ids are unique', async () => {
  const page = await pageOf(everyBlock());
  const ranks = [...page.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('tables have captions, header cells with scope, spans, and a region that the keyboard reaches', async () => {
  const page = await pageOf(everyBlock());
  expect(page).toContain('role="region" aria-label="联合抽查情况统计表" tabindex="0"');
  expect(page).toContain('<caption>联合抽查情况统计表</caption>');
  expect(page).toContain('<th scope="colgroup" colspan="2" rowspan="1">检查数量</th>');
  expect(page).toContain('<th scope="row">检查结果</th>');
  expect(page).toContain('<a href="#annex-2">2.检查情况登记表</a>');
});

test('catalogue data, facts and downloads are there, and no script or network', async () => {
  const page = await pageOf(everyBlock());
  expect(page).toContain('<meta name="SiteIDCode" content="1301000001">');
  expect(page).toContain('<meta name="PubDate" content="2026-07-08 00:00">');
  expect(page).toContain('<meta name="Url" content="https://www.example.gov.cn/qinghe/2026/second/disclosure.html">');
  expect(page).toContain('<dt>索引号</dt><dd>000014349/2026-00012</dd>');
  expect(page).toContain('<dt>成文日期</dt><dd>2026年7月7日</dd>');
  expect(page).toContain('<dt>检查时间</dt><dd>2026年7月7日至7月31日</dd>');
  expect(page).toMatch(/notice\.docx.*\n.*disclosure\.pdf.*\n.*statistics\.xlsx/);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
  expect(page).not.toContain('noindex');
  expect(page).not.toContain('<strong>草稿</strong>');
});

test('a draft says so and stays out of catalogues; what is not stated is left out', async () => {
  const base = everyBlock();
  const metadata = { ...base.metadata, number: null, indexNumber: null, publishedOn: null, issuers: [], disclosureType: null };
  const draft: Manuscript = { ...base, draft: true, metadata, sheets: [], keyFacts: [], imprint: null, parts: [] };
  const page = await pageOf(draft);
  expect(page).toContain('<strong>草稿</strong>');
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(page).not.toMatch(/发文字号|索引号|PubDate|statistics\.xlsx|null|undefined/);
  expect(html.appliesTo(draft)).toBe(true);
  expect(html.appliesTo({ ...draft, draft: false })).toBe(false);
});

test('markup, control characters and braces in a text stay text', async () => {
  const base = everyBlock();
  const title = { kind: 'title', origin: { path: [] }, text: wildTitle } as const;
  const empty = { kind: 'table', origin: { path: [] }, caption: '', widths: [], header: [], body: [] } as const;
  const part = { role: 'notice', orientation: 'portrait', blocks: [title, empty] } as const;
  const page = await pageOf({ ...base, title: wildTitle, parts: [part] });
  expect(page).not.toContain('<b>');
  expect(page).not.toMatch(/[\u0000-\u0008\u000b\ud800]/);
  expect(pageText(page)).toContain('名 称<b>&"\'{{title}}');
});
