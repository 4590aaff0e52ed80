import { expect, test } from 'vitest';
import { readWordFile } from '../../../src/inspect/document/read-word-file.ts';
import type { Paragraph, WordFile } from '../../../src/inspect/document/word-file.ts';
import { p, r, type WordParts, wordDocument, zipOf } from '../../support/word-document.ts';

const read = (parts: WordParts): WordFile => {
  const file = readWordFile(wordDocument(parts));
  if ('advice' in file) throw new Error(file.text.en);
  return file;
};
const first = (parts: WordParts): Paragraph => {
  const [paragraph] = read(parts).paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  return paragraph;
};
const look = (parts: WordParts) => first(parts).runs[0]?.look;
const style = (id: string, inner: string, kind = 'paragraph') =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;

test('a run looks as defaults, style, what the style is based on, and its own formatting say, the last first', () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/><w:spacing w:val="-5"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Base', '<w:rPr><w:sz w:val="32"/><w:color w:val="ff0000"/></w:rPr>'),
    style('Title', '<w:basedOn w:val="Base"/><w:rPr><w:sz w:val="44"/></w:rPr>'),
  ].join('');
  const found = look({ styles, body: `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${r('通知', '<w:w w:val="90"/>')}</w:p>` });
  expect(found).toMatchObject({ size: 44, color: 'FF0000', spacing: -5, scale: 90 });
});

test('styles based on one another in a ring end', () => {
  const styles = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/><w:rPr><w:sz w:val="30"/></w:rPr>');
  expect(look({ styles, body: p('A', '通知') })?.size).toBe(30);
});

test('bold of the paragraph style and of the character style undo each other, bold of the run holds', () => {
  const styles = style('H', '<w:rPr><w:b/></w:rPr>') + style('Strong', '<w:rPr><w:b/></w:rPr>', 'character');
  const bold = (rpr: string) => look({ styles, body: p('H', '一、', { rpr }) })?.bold;
  expect([bold(''), bold('<w:rStyle w:val="Strong"/>'), bold('<w:b/>'), bold('<w:b w:val="0"/>')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a theme attribute hides the name beside it; its Chinese font is the one for simplified Chinese', () => {
  const theme =
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont>';
  const rpr =
    '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi" w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia" w:hAnsi="Arial"/>';
  expect(look({ theme, body: p('', '通知', { rpr }) })?.fonts).toMatchObject({
    ascii: { name: 'Calibri', themed: true },
    hAnsi: { name: 'Arial', themed: false },
    eastAsia: { name: '等线', themed: true },
  });
});

test('numbers that a list prints are read with the text', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:firstLine="640"/></w:pPr></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const item = (at: number, text: string) =>
    p('', text, { ppr: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>` });
  const file = read({ numbering, body: item(0, '总则') + item(1, '甲') + item(1, '乙') + item(0, '附则') + item(1, '丙') });
  expect(file.paragraphs.map(({ text }) => text)).toEqual(['一、总则', '（一）甲', '（二）乙', '二、附则', '（一）丙']);
  expect(file.paragraphs[0]?.layout.indent.firstLine).toBe(640);
});

test('paragraphs of tables, content controls and text boxes are read in order, each knowing where it stands', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionV relativeFrom="page"><wp:posOffset>2592000</wp:posOffset></wp:positionV><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${p('', '框中')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${''}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const file = read({
    body: `<w:p>${r('前')}${box}</w:p><w:sdt><w:sdtPr><w:tag w:val="gw_title"/></w:sdtPr><w:sdtContent>${p('', '控件中')}</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc>${p('', '格中')}</w:tc></w:tr></w:tbl>`,
  });
  expect(file.paragraphs.map(({ number, text, home, tags }) => [number, text, home.kind, tags])).toEqual([
    [1, '前', 'body', []],
    [2, '框中', 'box', []],
    [3, '控件中', 'body', ['gw_title']],
    [4, '格中', 'cell', []],
  ]);
  expect(file.paragraphs[1]?.home.box?.top).toEqual({ from: 'page', offset: 4082, align: undefined });
});

test('a bookmark marks every paragraph it reaches over, and none beyond', () => {
  const start = '<w:bookmarkStart w:id="1" w:name="gw_body"/>';
  const end = '<w:bookmarkEnd w:id="1"/>';
  const file = read({ body: `<w:p>${start}${r('甲')}</w:p>${p('', '乙')}<w:p>${end}${r('丙')}</w:p>` });
  expect(file.paragraphs.map(({ tags }) => tags)).toEqual([['gw_body'], ['gw_body'], []]);
});

test('struck-out text is not read, inserted text is', () => {
  const file = read({
    body: `<w:p>${r('抽查')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${r('方案')}</w:ins></w:p>`,
  });
  expect([file.paragraphs[0]?.text, file.hasRevisions]).toEqual(['抽查方案', true]);
});

test('fields: a page number is a sign, others read as they were last shown', () => {
  const field = (code: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const paragraph = first({
    body: `<w:p>${r('— ')}${field(' PAGE \\* MERGEFORMAT ', '3')}${r(' —')}${field(' DATE ', '7月')}</w:p>`,
  });
  expect(paragraph.text).toBe('— # —7月');
  expect(paragraph.fields).toEqual(['PAGE \\* MERGEFORMAT', 'DATE']);
});

test('a page begins after a break, at a section, and where a paragraph asks for one', () => {
  const section = '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>';
  const file = read({
    body: `${p('', '一')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('', '二')}<w:p>${section}${r('三')}</w:p>${p('', '四')}${p('', '五', { ppr: '<w:pageBreakBefore/>' })}<w:sectPr/>`,
  });
  const starts = file.paragraphs.filter(({ startsPage }) => startsPage).map(({ text }) => text);
  expect(starts).toEqual(['二', '四', '五']);
});

test('a page that ends amid a paragraph ends none: text of it stands on the next', () => {
  const file = read({ body: `<w:p>${r('前半')}<w:r><w:br w:type="page"/></w:r>${r('后半')}</w:p>${p('', '署名')}` });
  expect(file.paragraphs.map(({ startsPage }) => startsPage)).toEqual([false, false]);
});

test('the strict form of Word files, with names of its own and units, reads like the usual one', () => {
  const word = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const paragraph = '<x:p><x:pPr><x:jc x:val="end"/><x:ind x:start="1cm"/></x:pPr><x:r><x:t>通知</x:t></x:r></x:p>';
  const xml = `<x:document xmlns:x="${word}"><x:body>${paragraph}</x:body></x:document>`;
  const file = readWordFile(zipOf({ 'word/document.xml': xml }));
  expect('advice' in file ? file.text : file.paragraphs).toMatchObject([
    { text: '通知', layout: { alignment: 'right', indent: { left: 567 } } },
  ]);
});

test('the head of a table looks as the style of the table sets it apart', () => {
  const styles = `${style('Grid', '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>', 'table')}`;
  const row = (text: string) => `<w:tr><w:tc>${p('', text)}</w:tc></w:tr>`;
  const file = read({
    styles,
    body: `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/></w:tblPr>${row('头')}${row('身')}</w:tbl>`,
  });
  expect(file.paragraphs.map(({ runs }) => runs[0]?.look.bold)).toEqual([true, false]);
});

test('tab stops of a paragraph add up with those of its style, but for those it clears', () => {
  const tab = (kind: string, at: number) => `<w:tab w:val="${kind}" w:pos="${at}"/>`;
  const paragraph = first({
    styles: style('Tabbed', `<w:pPr><w:tabs>${tab('left', 420)}${tab('right', 8844)}</w:tabs></w:pPr>`),
    body: p('Tabbed', '抄送', { ppr: `<w:tabs>${tab('clear', 420)}${tab('center', 4422)}</w:tabs>` }),
  });
  expect(paragraph.layout.tabs).toEqual([
    { kind: 'center', at: 4422 },
    { kind: 'right', at: 8844 },
  ]);
});

test('a gutter widens the margin it lies at', () => {
  const page = (more: string, settings = '') =>
    read({
      body: `${p('', '甲')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="100" w:bottom="200" w:left="300" w:right="400" w:gutter="7"/>${more}</w:sectPr>`,
      settings,
    }).sections[0]?.page;
  expect(page('')).toMatchObject({ top: 100, left: 307, right: 400 });
  expect(page('<w:rtlGutter/>')).toMatchObject({ top: 100, left: 300, right: 407 });
  expect(page('', '<w:gutterAtTop/>')).toMatchObject({ top: 107, left: 300, right: 400 });
  expect(page('', '<w:gutterAtTop/><w:mirrorMargins/>')).toMatchObject({ top: 100, left: 307, right: 400 });
});

test('a last section without properties has the footers of the one before it', () => {
  const file = read({
    body: `${p('', '甲', { ppr: '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>' })}${p('', '乙')}`,
    running: { footer1: p('', '页脚') },
  });
  expect(file.sections.map(({ footers }) => footers.default?.[0]?.text)).toEqual(['页脚', '页脚']);
});

const struck = (text: string, change = 'w:del') =>
  `<w:p><w:pPr><w:rPr><${change} w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;

test('a paragraph that was struck out with its end leaves no blank line', () => {
  const file = read({ body: `${p('', '甲')}${struck('乙')}${struck('丙', 'w:moveFrom')}${p('', '丁')}` });
  expect([file.paragraphs.map(({ text }) => text), file.hasRevisions]).toEqual([['甲', '丁'], true]);
});

test('a paragraph whose end alone was struck out runs on into the next, and looks like it', () => {
  const open = `<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('关于抽查的')}</w:p>`;
  const file = read({ body: `${open}${p('', '通知', { ppr: '<w:jc w:val="center"/>' })}` });
  expect(file.paragraphs).toMatchObject([{ number: 1, text: '关于抽查的通知', layout: { alignment: 'center' } }]);
});

test('a struck end before a table or at the end of a section takes no paragraph away', () => {
  const table = `<w:tbl><w:tr><w:tc>${p('', '格')}</w:tc></w:tr></w:tbl>`;
  const section = struck('乙').replace('<w:rPr>', '<w:sectPr/><w:rPr>');
  const file = read({ body: `${struck('甲')}${table}${section}${p('', '丙')}` });
  expect(file.paragraphs.map(({ text, section: at }) => `${at} ${text}`)).toEqual(['0 ', '0 格', '0 ', '1 丙']);
});

test('a row that was struck out is none, one that was put in is, and both tell of changes', () => {
  const row = (text: string, change = '') => `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p('', text)}</w:tc></w:tr>`;
  const rows = (...own: readonly string[]) => {
    const { tables, paragraphs, hasRevisions } = read({ body: `<w:tbl>${own.join('')}</w:tbl>` });
    return [tables[0]?.rows.length, paragraphs.map(({ text, home }) => `${home.row} ${text}`), hasRevisions];
  };
  expect(rows(row('甲'), row('乙'))).toEqual([2, ['0 甲', '1 乙'], false]);
  expect(rows(row('甲', '<w:del w:id="1"/>'), row('乙'))).toEqual([1, ['0 乙'], true]);
  expect(rows(row('甲'), row('乙', '<w:ins w:id="1"/>'))).toEqual([2, ['0 甲', '1 乙'], true]);
});
