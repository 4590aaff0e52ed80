import { expect, test } from 'vitest';
import type { Block, Manuscript } from '../../../src/documents/manuscript.ts';
import { docx } from '../../../src/renderers/docx/docx.ts';
import type { Tools } from '../../../src/renderers/renderer.ts';
import { scenarios } from '../../scenarios/scenarios.ts';
import { everyBlock, printedTexts } from '../../support/manuscripts.ts';
import { unzip } from '../../support/unzip.ts';
import { validateOoxml } from '../../support/validate-ooxml.ts';

const tools: Tools = {
  version: '0.0.0',
  template: () => '',
  site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null },
  formats: null,
  printToPdf: () => Promise.reject(new Error('no printing here')),
};
const origin = { path: [] };
const every = await docx.render(everyBlock(), tools);
const hasValidator = validateOoxml(every, 'docx') !== null;

function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return unzip(bytes).get(name) ?? '';
}

/** The text of document.xml; paragraphs and runs joined. */
function textOf(bytes: Uint8Array): string {
  const texts = Array.from(partOf(bytes).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), (match) => match[1] ?? '');
  return texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The elements of a name, with all that their attributes say, whatever the order they are written in. */
function attributesOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}( [^>]*)>`, 'g')), ([, text = '']) =>
    Object.fromEntries(Array.from(text.matchAll(/ (?:w|r):(\w+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value])),
  );
}

/** The parts a section names as its headers or footers, by the pages they are for. */
function repeatedBy(bytes: Uint8Array, section: string, kind: 'header' | 'footer'): Readonly<Record<string, string>> {
  const targets = new Map(
    Array.from(partOf(bytes, 'word/_rels/document.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g), ([, id, target]) => [
      id,
      `word/${target}`,
    ]),
  );
  const named = attributesOf(section, `w:${kind}Reference`);
  return Object.fromEntries(named.map(({ type = '', id }) => [type, partOf(bytes, targets.get(id) ?? '')]));
}

function sectionsOf(bytes: Uint8Array): readonly string[] {
  return partOf(bytes).match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
}

function withBlocks(blocks: readonly Block[], changes: Partial<Manuscript> = {}): Manuscript {
  return { ...everyBlock(), imprint: null, ...changes, parts: [{ role: 'notice', orientation: 'portrait', blocks }] };
}

test('every text of every block stands in the document, in order', () => {
  const text = textOf(every);
  let at = 0;
  for (const expected of printedTexts(everyBlock())) {
    const found = text.indexOf(expected, at);
    expect(found, expected).toBeGreaterThanOrEqual(at);
    at = found + expected.length;
  }
});

test('equal manuscripts give equal bytes, also after others', async () => {
  await docx.render(withBlocks([{ kind: 'note', origin, text: '（另一份）' }]), tools);
  expect(Buffer.compare(await docx.render(everyBlock(), tools), every)).toBe(0);
});

test('pages are A4 with a text area of 156 by 225 mm, and lie on their side for a landscape annex', () => {
  const xml = partOf(every);
  const sizes = attributesOf(xml, 'w:pgSz');
  expect(sizes.filter(({ w, h, orient }) => w === '11906' && h === '16838' && orient !== 'landscape')).toHaveLength(3);
  expect(sizes.filter(({ w, h, orient }) => w === '16838' && h === '11906' && orient === 'landscape')).toHaveLength(1);
  expect(xml).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="850" w:footer="1451"');
  expect(xml).toContain('w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"');
  expect(xml.match(/<w:docGrid w:type="lines" w:linePitch="579"\/>/g)).toHaveLength(4);
});

test('the body is 3号仿宋 on exact lines off the grid, indented two characters', () => {
  const styles = partOf(every, 'word/styles.xml');
  expect(styles).toMatch(
    /w:styleId="Normal">.*?w:snapToGrid w:val="0".*?w:line="579" w:lineRule="exact".*?w:spacing w:val="-5".*?w:sz w:val="32"/,
  );
  expect(styles).toMatch(/w:styleId="Body">.*?w:firstLineChars="200" w:firstLine="630"/);
  expect(styles).toMatch(/w:styleId="Title">.*?w:line="700".*?方正小标宋简体.*?w:sz w:val="44"/);
  expect(styles + partOf(every)).not.toMatch(/Theme=|<w:b\/>|<w:b /);
});

test('headings that run in are set in the face of their level', () => {
  const xml = partOf(every);
  expect(xml).toMatch(/w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">二、抽取方式。/);
  expect(xml).toMatch(/w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">（一）抽查比例。/);
});

test('characters that the GB 2312 fonts lack are set in a face that has them', () => {
  expect(partOf(every)).toMatch(/w:eastAsia="仿宋"[^>]*\/><\/w:rPr><w:t xml:space="preserve">喆</);
});

test('text with signs that Western fonts have too says it is East Asian', async () => {
  const texts = ['抽查比例为3%。', '“双随机、一公开”'];
  const blocks = texts.map((text): Block => ({ kind: 'note', origin, text }));
  const runs = partOf(await docx.render(withBlocks(blocks), tools)).match(/<w:r>.*?<\/w:r>/g) ?? [];
  expect(runs.map((run) => run.includes('w:hint="eastAsia"'))).toEqual([false, true]);
});

test('words the package has a meaning for are text', async () => {
  const text = 'CURRENT';
  const table: Block = { kind: 'table', origin, caption: '{x}', widths: [1], header: [], body: [[cell('SECTION')]] };
  const bytes = await docx.render(withBlocks([{ kind: 'note', origin, text }, table]), tools);
  expect(textOf(bytes)).toBe('CURRENTSECTION');
  expect(partOf(bytes)).toContain('w:val="{x}"');
});

test('tables have fixed widths, a repeated header and rows that stay whole', () => {
  const table = partOf(every).match(/<w:tbl>(?:(?!<\/w:tbl>).)*序号.*?<\/w:tbl>/)?.[0] ?? '';
  const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), (match) => Number(match[1]));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(12_756);
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(5);
  expect(table.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3);
  expect(table).toContain('<w:tblCaption w:val="联合抽查情况统计表"/>');
});

test('a heading across a table stays with the row below', async () => {
  const cell = (text: string, columns = 1) => ({ text, columns, rows: 1 });
  const table: Block = {
    kind: 'table',
    caption: '清单',
    widths: [0.5, 0.5],
    header: [[cell('事项'), cell('主体')]],
    body: [[cell('一、公安', 2)], [cell('甲'), cell('乙')]],
    origin,
  };
  const rows = partOf(await docx.render(withBlocks([table]), tools)).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false]);
});

test('choices of a form have an empty box each and no controls', () => {
  expect(textOf(every)).toContain('□未发现问题□责令改正□通过登记的住所无法联系');
  expect(partOf(every)).not.toContain('w:sdt');
});

test('pages are numbered right on odd and left on even pages', () => {
  const { default: odd = '', even = '' } = repeatedBy(every, sectionsOf(every)[0] ?? '', 'footer');
  for (const footer of [odd, even]) expect(footer).toMatch(/— <.*PAGE.* —</);
  expect(odd).not.toContain('w:jc');
  expect(even).toContain('<w:ind w:left="280" w:right="0"/><w:jc w:val="left"/>');
  expect(partOf(every, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('on a page that lies on its side the number stands where an upright page has it, turned', () => {
  const { default: footer = '' } = repeatedBy(every, sectionsOf(every)[2] ?? '', 'footer');
  expect(attributesOf(footer, 'w:tblpPr')).toMatchObject([
    { vertAnchor: 'page', horzAnchor: 'page', tblpX: '1473', tblpY: '1588' },
  ]);
  expect(footer).toContain('<w:trHeight w:val="8844" w:hRule="exact"/>');
  expect(footer).toContain('<w:textDirection w:val="tbRl"/>');
});

test('sections name their footers where these change', () => {
  expect(sectionsOf(every).map((section) => Object.keys(repeatedBy(every, section, 'footer')).length)).toEqual([2, 0, 2, 2]);
});

test('properties name the tool and the day of issue, never the clock', () => {
  const core = partOf(every, 'docProps/core.xml');
  expect(core.match(/2026-07-07T00:00:00Z/g)).toHaveLength(2);
  expect(core).toContain('<dc:creator>banwen</dc:creator>');
  expect(core).not.toContain('lastModifiedBy');
});

test('a draft says so at the head of every page, and nothing moves', async () => {
  const draft = await docx.render({ ...everyBlock(), draft: true }, tools);
  const [first = '', ...others] = sectionsOf(draft);
  const headers = repeatedBy(draft, first, 'header');
  expect(Object.keys(headers)).toEqual(['default', 'even']);
  for (const header of Object.values(headers)) expect(header).toContain('>草稿<');
  expect(others.join('')).not.toContain('w:headerReference'); // later sections go on with those of the first
  const moved = (bytes: Uint8Array) => partOf(bytes).replace(/<w:headerReference[^>]*>| r:id="[^"]*"/g, '');
  expect(moved(draft)).toBe(moved(every));
});

test('a joint mark sets one organ a line with 文件 beside them', async () => {
  const organs = ['清河市市场监督管理局', '清河市公安局'];
  const bytes = await docx.render(withBlocks([{ kind: 'mark', origin, organs, suffix: '文件' }]), tools);
  expect(textOf(bytes)).toBe('清河市市场监督管理局清河市公安局文件');
  expect(partOf(bytes).match(/<w:jc w:val="distribute"\/>/g)).toHaveLength(2);
});

test('elements carry bookmarks of their own names, with ids in order', () => {
  const marks = attributesOf(partOf(every), 'w:bookmarkStart');
  const names = marks.map(({ name }) => name);
  expect(marks.map(({ id }) => Number(id))).toEqual(marks.map((_, index) => index + 1));
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 6)).toEqual(['gw_mark', 'gw_number', 'gw_red_rule', 'gw_title', 'gw_addressee', 'gw_body']);
  expect(names).toEqual(expect.arrayContaining(['gw_heading_1_2', 'gw_organ', 'gw_date', 'gw_note', 'gw_annex_label_2']));
  expect(names.slice(-2)).toEqual(['gw_copies_to', 'gw_printed_by']);
});

test('the imprint floats at the foot of its page between rules of 0.35 and 0.25 mm', () => {
  const table = partOf(every).match(/<w:tbl>(?:(?!<\/w:tbl>).)*印发.*?<\/w:tbl>/)?.[0] ?? '';
  expect(attributesOf(table, 'w:tblpPr')).toMatchObject([
    { vertAnchor: 'margin', horzAnchor: 'page', tblpX: '1588', tblpYSpec: 'bottom' },
  ]);
  const borders = table.match(/<w:tblBorders>.*<\/w:tblBorders>/)?.[0] ?? '';
  const rules = ['w:top', 'w:bottom', 'w:insideH'].map((side) => attributesOf(borders, side)[0]);
  expect(rules).toMatchObject(['8', '8', '6'].map((sz) => ({ val: 'single', sz })));
  expect(table).toContain('<w:ind w:left="1120" w:right="280" w:hanging="840"/>');
});

test('an imprint on an even page behind a blank one has no number, on the back of the last it has', async () => {
  const manuscript = everyBlock();
  const layout = { ...manuscript.layout, imprintPage: 'even' } as const;
  const backed = await docx.render({ ...manuscript, layout, parts: manuscript.parts.slice(-1) }, tools);
  const [last = '', back = ''] = sectionsOf(backed).slice(-2);
  expect(back).toContain('<w:type w:val="evenPage"/>');
  expect(repeatedBy(backed, last, 'footer')['even']).toContain('PAGE');
  expect(back).not.toContain('w:footerReference'); // its pages are numbered like those before
  const apart = await docx.render({ ...manuscript, layout, parts: manuscript.parts.slice(1, 3) }, tools);
  const lone = sectionsOf(apart).at(-1) ?? '';
  expect(partOf(apart)).toMatch(/<w:br w:type="page"\/>.*<w:type w:val="oddPage"\/>/);
  const footers = repeatedBy(apart, lone, 'footer');
  expect(Object.keys(footers)).toEqual(['default', 'even']);
  expect(Object.values(footers).join('')).not.toContain('PAGE');
});

test('a letter has its mark 30 mm below the edge, double rules of 170 mm, and no number on its first page', async () => {
  const layout = { ...everyBlock().layout, form: 'letter' } as const;
  const mark: Block = { kind: 'mark', origin, organs: ['清河市市场监督管理局'], suffix: '' };
  const number: Block = { kind: 'document-number', origin, text: '清市监函〔2026〕12号', signers: [] };
  const bytes = await docx.render(withBlocks([mark, number], { layout }), tools);
  const xml = partOf(bytes);
  expect(attributesOf(xml, 'w:framePr')[0]).toEqual({
    w: '8844',
    wrap: 'notBeside',
    vAnchor: 'page',
    hAnchor: 'page',
    x: '1588',
    y: '1701',
  });
  const rules = xml.match(/<w:pBdr>.*?<\/w:pBdr>/)?.[0] ?? '';
  expect(attributesOf(rules, 'w:top')).toMatchObject([{ val: 'single', sz: '24' }]);
  expect(attributesOf(rules, 'w:bottom')).toMatchObject([{ val: 'single', sz: '6' }]);
  expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:bookmarkStart[^>]*gw_number/);
  expect(xml).toContain('<w:titlePg/>');
  const { first: rule = '', default: later = '' } = repeatedBy(bytes, sectionsOf(bytes)[0] ?? '', 'footer');
  expect(rule).toContain('w:framePr');
  expect(rule).not.toContain('PAGE');
  expect(later).toContain('PAGE');
});

test('the grid of GB/T 33476 has its margins, and keeps the last rule at 262 mm', async () => {
  const layout = { ...everyBlock().layout, grid: 'gbt33476' } as const;
  const bytes = await docx.render({ ...everyBlock(), layout }, tools);
  expect(partOf(bytes)).toContain('w:top="1961" w:right="1474" w:bottom="1847" w:left="1588"');
  expect(partOf(bytes, 'word/styles.xml')).toContain('w:line="589"');
  expect(partOf(bytes)).toContain('<w:trHeight w:val="137" w:hRule="exact"/>');
});

test('signers stand at the right, two a line, the number on the line of the last', async () => {
  const signers = ['李振华', '王建国', '赵芳'];
  const number: Block = { kind: 'document-number', origin, text: '清市监报〔2026〕3号', signers };
  const bytes = await docx.render(withBlocks([{ kind: 'mark', origin, organs: ['清河市'], suffix: '文件' }, number]), tools);
  const lines = partOf(bytes).match(/<w:p>(?:(?!<\/w:p>).)*gw_signer(?:(?!<\/w:p>).)*<\/w:p>/g) ?? [];
  expect(lines.map(plainText)).toEqual(['签发人：李振华\t王建国', '清市监报〔2026〕3号\t赵　芳']);
  expect(lines[1]).toContain('<w:ind w:left="315"/>');
});

function plainText(xml: string): string {
  return xml
    .replaceAll('<w:tab/>', '\t')
    .replace(/<w:tabs>.*?<\/w:tabs>/g, '')
    .replace(/<[^>]*>/g, '');
}

test('a signature alone on its page gets the last words of the only paragraph beside it', async () => {
  const text = '现将方案印发给你们，请结合实际，认真贯彻落实，并于每月底前报送进展情况。';
  const blocks: readonly Block[] = [
    { kind: 'mark', origin, organs: ['清河市市场监督管理局'], suffix: '文件' },
    { kind: 'title', origin, text: '清河市市场监督管理局关于印发实施方案的通知'.repeat(4) },
    { kind: 'addressee', origin, text: '各县区：' },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text },
    { kind: 'signature', origin, organs: ['清河市市场监督管理局'], date: '2026年7月7日', sealing: 'seal', stamps: [] },
    { kind: 'note', origin, text: '（信息公开类型：主动公开）'.repeat(9) },
  ];
  expect(partOf(await docx.render(withBlocks(blocks), tools))).toMatch(/，<\/w:t><\/w:r>.*<w:br w:type="page"\/>/);
});

const cell = (text: string, columns = 1, rows = 1): { text: string; columns: number; rows: number } => ({ text, columns, rows });
const wild: Readonly<Record<string, readonly Block[]>> = {
  nothing: [],
  'markup, control characters and half a surrogate pair': [
    { kind: 'title', origin, text: '<b>&"\u0000\u000b\ud800标题' },
    { kind: 'table', origin, caption: '<i>&"', widths: [1], header: [], body: [[cell('a\nb\u0001')]] },
  ],
  'empty lists': [
    { kind: 'mark', origin, organs: [], suffix: '' },
    { kind: 'attachment-list', origin, label: '', entries: [] },
    { kind: 'signature', origin, organs: [], date: null, sealing: 'seal', stamps: [] },
    { kind: 'contacts', origin, lines: [] },
    { kind: 'table', origin, caption: '', widths: [], header: [], body: [] },
    { kind: 'form', origin, caption: '', rows: [] },
  ],
  'names longer than a page is wide': [
    { kind: 'mark', origin, organs: ['市'.repeat(300)], suffix: '文件' },
    { kind: 'signature', origin, organs: ['局'.repeat(90)], date: '2026年7月7日', sealing: 'none', stamps: [] },
    { kind: 'attachment-list', origin, label: '附件：'.repeat(30), entries: [{ number: '1.', title: '表'.repeat(200) }] },
  ],
  'spans that do not fit and rows of unequal length': [
    {
      kind: 'table',
      origin,
      caption: 'c',
      widths: [0.5, Number.NaN, -1],
      header: [[cell('a', 9, 9)], [cell('b')]],
      body: [[cell('c', 0, 0), cell('d', 2, 2)], [], [cell('e'), cell('f'), cell('g'), cell('h')]],
    },
  ],
  'a thousand rows': [
    {
      kind: 'table',
      origin,
      caption: 'c',
      widths: [0.5, 0.5],
      header: [[cell('a'), cell('b')]],
      body: Array.from({ length: 1000 }, () => [cell('1'), cell('二')]),
    },
  ],
};

for (const [name, blocks] of Object.entries(wild)) {
  test(`wild input: ${name}`, async () => {
    const bytes = await docx.render(withBlocks(blocks, { title: '<b>&"\u0001' }), tools);
    expect([...unzip(bytes).values()].join('')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
    const faults = validateOoxml(bytes, 'docx');
    if (faults !== null) expect(await faults).toEqual([]);
  });
}

const VALIDATED = ['three-signers', 'even-imprint', 'long-letter', 'grid-b'];

test.skipIf(!hasValidator)('the Open XML SDK finds no fault', { timeout: 120_000 }, async () => {
  expect(await validateOoxml(every, 'docx')).toEqual([]);
  for (const { name, manuscript } of scenarios.filter((each) => VALIDATED.includes(each.name))) {
    expect([name, await validateOoxml(await docx.render(manuscript, tools), 'docx')]).toEqual([name, []]);
  }
});
