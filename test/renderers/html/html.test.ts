import { expect, test } from 'vitest';
import type { Manuscript, Part } from '../../../src/documents/manuscript.ts';
import type { Revision } from '../../../src/documents/page-model.ts';
import { html } from '../../../src/renderers/html/html.ts';
import { everyBlock, printedTexts } from '../../support/manuscripts.ts';
import { everyPage } from '../../support/page-models.ts';
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
  expect(page).toContain('<section class="scroll" aria-label="联合抽查情况统计表" tabindex="0">');
  expect(page).toContain('<caption>联合抽查情况统计表</caption>');
  expect(page).toContain('<th scope="colgroup" colspan="2" rowspan="1">检查数量</th>');
  expect(page).toContain('<th scope="row">检查结果</th>');
  expect(page).toContain('<a href="#annex-2">2.检查情况登记表</a>');
});

test('a quoted term in the name of the document or of an annex stays on one line where there is room', async () => {
  const page = await pageOf({ ...everyBlock(), title: '“双随机、一公开”抽查方案' });
  const term = '<span class="kept">“双随机、一公开”</span>';
  expect(page).toContain(`<dt>标题</dt><dd>${term}抽查方案</dd>`);
  expect(page).toMatch(new RegExp(`<a href="#annex-1">1\\..*跨部门${term}联合抽查情况统计表</a>`));
});

test('catalogue data, facts and downloads are there, and nothing of another site', async () => {
  const page = await pageOf(everyBlock());
  expect(page).toContain('<meta name="SiteIDCode" content="1301000001">');
  expect(page).toContain('<meta name="PubDate" content="2026-07-08 00:00">');
  expect(page).toContain('<meta name="Url" content="https://www.example.gov.cn/qinghe/2026/second/disclosure.html">');
  expect(page).toContain('<dt>索引号</dt><dd>000014349/2026-00012</dd>');
  expect(page).toContain('<dt>成文日期</dt><dd><span class="kept">2026年7月7日</span></dd>');
  expect(page).toContain('<dt>检查时间</dt><dd><span class="kept">2026年7月7日</span>至<span class="kept">7月31日</span></dd>');
  expect(page).toContain('<meta name="ColumnName" content="双随机、一公开">');
  expect(page).toContain('<meta name="ColumnType" content="政府信息公开">');
  expect(page).toContain('<link rel="canonical" href="https://www.example.gov.cn/qinghe/2026/second/disclosure.html">');
  expect(page).toContain('<meta property="og:title" content="清河市2026年第2次跨部门');
  expect(page).toMatch(
    /notice\.docx.*\n.*disclosure\.pdf.*\n.*statistics\.xlsx.*\n.*data\/qinghe\/2026\/second\.csv.*\n.*\.json/,
  );
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<style| style=| on\w+=|javascript:|@import|url\(|<script(?! type="application\/ld\+json">)/);
  const loaded = Array.from(page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href]) => href);
  expect(loaded).toEqual(['../../../theme.css', '../../../page.css']);
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

test('elements of an official document carry their names, those of upward and stamped ones too', async () => {
  const base = everyBlock();
  const origin = { path: [] };
  const part: Part = {
    role: 'notice',
    orientation: 'portrait',
    blocks: [
      { kind: 'file-marks', origin, copyNumber: '000012', secrecy: null, urgency: '特急' },
      { kind: 'mark', origin, organs: ['清河市市场监督管理局'], suffix: '文件' },
      { kind: 'document-number', origin, text: '清市监报〔2026〕3号', signers: ['李振华', '王建国'] },
      {
        kind: 'signature',
        origin,
        organs: ['清河市市场监督管理局'],
        date: '2026年7月7日',
        sealing: 'stamp',
        stamps: [{ post: '局长', name: '李振华' }],
      },
    ],
  };
  const imprint = { origin, sentTo: '市人民政府。', copiesTo: null, organ: '办公室', date: '2026年7月7日印发' };
  const page = await pageOf({ ...base, parts: [part], imprint });
  expect(page).toContain('<span data-gw="copy-number">000012</span><span data-gw="urgency">特急</span>');
  expect(page).toContain('签发人：<span data-gw="signer">李振华　王建国</span>');
  expect(page).toContain('<p data-gw="organ">局长<span class="stamp">李振华</span></p><p data-gw="date">2026年7月7日</p>');
  expect(page).toContain('<p data-gw="sent-to">主送：市人民政府。</p>');
  expect(page).not.toContain('data-gw="copies-to"');
  const whole = await pageOf(base);
  for (const name of [
    'mark',
    'number',
    'title',
    'addressee',
    'body',
    'heading-1',
    'heading-4',
    'attachment-list',
    'organ',
    'date',
  ])
    expect(whole).toContain(`data-gw="${name}"`);
  for (const name of ['note', 'annex-label', 'annex-title', 'copies-to', 'printed-by'])
    expect(whole).toContain(`data-gw="${name}"`);
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

const origin = { path: [] };
const bare: Manuscript = { ...everyBlock(), parts: [], keyFacts: [], sheets: [], imprint: null };
const withMetadata = (own: Partial<Manuscript['metadata']>) => ({ ...bare, metadata: { ...bare.metadata, ...own } });

test('a plan that is a draft by its own status stays out of search engines, built as a draft or not', async () => {
  const page = await pageOf(withMetadata({ validity: '草稿' }));
  expect(page).toContain('<title>【草稿】清河市2026年第2次跨部门');
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(page).toContain(
    '<p class="standing draft" role="note"><strong>草稿</strong>　本页尚未印发，内容可能更改，不作为依据。</p>',
  );
});

test('a document of which little is stated has no empty lists, tables, headings or lines', async () => {
  const none = { indexNumber: null, theme: null, issuers: [], issued: null, number: null, publishedOn: null, keywords: [] };
  const nameless = { name: null, domain: null, idCode: null, url: null, column: null, columnType: null };
  const page = new TextDecoder().decode(await html.render(withMetadata(none), { ...tools, site: nameless, formats: new Set() }));
  expect(page).not.toMatch(/<(dl|ul|ol|table|tbody|nav|h[1-6]|title|figure|p|dd|dt|li)\b[^>]*>\s*<\/\1>/);
  expect(page).not.toMatch(/null|undefined|NaN|\[object|来源|canonical|og:url|content=""/);
});

test('a page of a document that is replaced leads to the one in force, and says where that is none itself', async () => {
  const linked = (note: string) => ({ relation: 'successor', id: 'qinghe/2026/third', title: '第三版', note }) as const;
  const standing = async (note: string) =>
    /<p class="standing[^>]*>.*?<\/p>/.exec(await pageOf(everyPage({ links: [linked(note)] })))?.[0];
  const start = '<p class="standing past" role="note"><strong>已调整</strong>　本文件已调整，不再作为依据。';
  const href = '../../../qinghe/2026/third/disclosure.html';
  expect(await standing('')).toBe(`${start}现行版本：<a href="${href}">第三版</a></p>`);
  expect(await standing('已废止')).toBe(`${start}调整后的版本：<a href="${href}">第三版（已废止）</a></p>`);
});

test('a changed document tells what changed, or that its facts did not', async () => {
  const told = async (changes: Revision['changes']) =>
    pageText(await pageOf(everyPage({ revision: { changes } }))).replace(/\s+/g, ' ');
  expect(await told([])).toContain('要点和时间安排与调整前的版本相同。');
  const changed = await told([{ label: '抽查比例', before: null, after: '5%' }]);
  expect(changed).toContain('内容调整前调整后 抽查比例（无）5%');
  expect(changed).not.toContain('要点和时间安排与调整前的版本相同');
  expect(pageText(await pageOf(everyPage({ revision: null })))).not.toContain('调整说明');
});

test('each organ of a joint document has its own line in the mark and in the signature', async () => {
  const organs = ['清河市市场监督管理局', '清河市人力资源和社会保障局', '国家税务总局清河市税务局'];
  const signed = { kind: 'signature', origin, organs, date: '2026年7月7日', sealing: 'seal', stamps: [] } as const;
  const blocks = [{ kind: 'mark', origin, organs, suffix: '文件' } as const, signed];
  const page = await pageOf({
    ...withMetadata({ issuers: organs }),
    parts: [{ role: 'notice', orientation: 'portrait', blocks }],
  });
  expect(page).toContain(`${organs.map((organ) => `<span>${organ}</span>`).join('')}<span class="suffix">文件</span>`);
  expect(page).toContain(`${organs.map((organ) => `<p data-gw="organ">${organ}</p>`).join('')}<p data-gw="date">`);
  expect(page).toContain(`<dt>发文机关</dt><dd>${organs.join('、')}</dd>`);
  expect(page).toContain(`<meta name="ContentSource" content="${organs.join('、')}">`);
});

test('every picture has its numbers in a table, and parts have a legend', async () => {
  const page = await pageOf(everyPage());
  expect(page.match(/<svg class="picture"[^>]* role="img" aria-labelledby="[^"]+"/g)).toHaveLength(3);
  for (const [, id] of page.matchAll(/role="img" aria-labelledby="([^"]+)"/g)) expect(page).toContain(`<title id="${id}">`);
  expect(page).toContain(
    '<tr><th scope="row">市市场监管局</th><td class="number">5</td><td class="number">35</td><td class="number">40</td></tr>',
  );
  expect(page.match(/<ul class="legend">/g)).toHaveLength(1);
  expect(page).toContain('<p class="remark">几个部门检查同一户的，各计一次。</p>');
});

test('an answer of a form reaches over the columns others have a second question in, and nought is a number', async () => {
  const field = (label: string, text = '') => ({ label, choices: [], text });
  const rows = [
    { ...field('名称'), beside: field('户数', '0') },
    { ...field('结果'), choices: ['合格', '不合格'] },
  ];
  const blocks = [{ kind: 'form', origin, caption: '登记表', rows } as const];
  const page = await pageOf({ ...bare, parts: [{ role: 'annex', orientation: 'portrait', blocks }] });
  expect(page).toContain('<tr><th scope="row">名称</th><td></td><th scope="row">户数</th><td>0</td></tr>');
  expect(page).toContain(
    '<tr><th scope="row">结果</th><td colspan="3"><span class="choice">□ 合格</span><span class="choice">□ 不合格</span></td></tr>',
  );
});
