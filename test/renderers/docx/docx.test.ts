import { expect, test } from 'vitest';
import type { Block, Manuscript } from '../../../src/documents/manuscript.ts';
import { docx } from '../../../src/renderers/docx/docx.ts';
import type { Tools } from '../../../src/renderers/renderer.ts';
import { everyBlock, printedTexts } from '../../support/manuscripts.ts';
import { unzip } from '../../support/unzip.ts';
import { validateOoxml } from '../../support/validate-ooxml.ts';

const tools: Tools = {
  template: () => '',
  site: { name: null, domain: null, idCode: null, url: null },
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
  expect(xml.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(3);
  expect(xml.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toHaveLength(1);
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
  const parts = unzip(every);
  const footers = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
  expect(footers).toHaveLength(2);
  for (const footer of footers) expect(footer).toMatch(/— <.*PAGE.* —</);
  expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('properties name the tool and the day of issue, never the clock', () => {
  const core = partOf(every, 'docProps/core.xml');
  expect(core.match(/2026-07-07T00:00:00Z/g)).toHaveLength(2);
  expect(core).toContain('<dc:creator>banwen</dc:creator>');
  expect(core).not.toContain('lastModifiedBy');
});

test('a draft says so at its head and on every page', async () => {
  const draft = await docx.render({ ...everyBlock(), draft: true }, tools);
  expect(textOf(draft).startsWith('草稿')).toBe(true);
  expect(partOf(draft, 'word/header1.xml')).toContain('草稿');
  expect(textOf(every)).not.toContain('草稿');
});

test('a joint mark sets one organ a line with 文件 beside them', async () => {
  const organs = ['清河市市场监督管理局', '清河市公安局'];
  const bytes = await docx.render(withBlocks([{ kind: 'mark', origin, organs, suffix: '文件' }]), tools);
  expect(textOf(bytes)).toBe('清河市市场监督管理局清河市公安局文件');
  expect(partOf(bytes).match(/<w:jc w:val="distribute"\/>/g)).toHaveLength(2);
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

test.skipIf(!hasValidator)('the Open XML SDK finds no fault', async () => {
  expect(await validateOoxml(every, 'docx')).toEqual([]);
});
