import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWordFile } from '../../../src/inspect/document/read-word-file.ts';
import { elementNames } from '../../../src/inspect/recognise/elements.ts';
import { recognise } from '../../../src/inspect/recognise/recognise.ts';
import { officialDocument, parts } from '../../support/official-document.ts';
import { fonts, p, r, wordDocument } from '../../support/word-document.ts';

const found = (bytes: Uint8Array) => {
  const file = readWordFile(bytes);
  if ('advice' in file) throw new Error(file.text.en);
  const elements = recognise(file);
  const named = elementNames.flatMap((name) => {
    const texts = elements.of(name).map(({ text }) => text.trim().slice(0, 12));
    return texts.length === 0 ? [] : [[name, texts] as const];
  });
  return {
    form: elements.form,
    tagged: elements.isTagged,
    parts: elements.parts.map(({ kind }) => kind),
    elements: Object.fromEntries(named),
  };
};

test('a document without tags is known by the order, look and words of its paragraphs', () => {
  expect(found(officialDocument())).toEqual({
    form: 'document',
    tagged: false,
    parts: ['main', 'annex', 'annex'],
    elements: {
      mark: ['清河区市场监督管理局文件'],
      number: ['清市监〔2026〕6号'],
      title: ['清河区市场监督管理局\n关'],
      addressee: ['各镇人民政府，区有关部门'],
      body: ['为规范市场监管，现就有关', '请遵照执行。', '下列事项纳入抽查。', '名单另行公布。'],
      'heading-1': ['一、时间安排'],
      'heading-2': ['（一）启动'],
      'heading-3': ['1.抽取名单'],
      'heading-4': ['（1）随机抽取检查对象'],
      'attachment-list': ['附件：1.抽查事项清单', '2.抽查对象名单'],
      organ: ['清河区市场监督管理局'],
      date: ['2026年7月7日'],
      note: ['（此件公开发布）'],
      'annex-label': ['附件1', '附件2'],
      'annex-title': ['抽查事项清单', '抽查对象名单'],
      'copies-to': ['抄送：区委办公室，区人大'],
      'printed-by': ['清河区市场监督管理局办公', '2026年7月8日印发'],
    },
  });
});

test('tags say what structure would not', () => {
  const tagged = (name: string, text: string) =>
    `<w:p><w:bookmarkStart w:id="${name.length}" w:name="gw_${name}"/>${r(text)}<w:bookmarkEnd w:id="${name.length}"/></w:p>`;
  const body = `${tagged('title', '抽查安排')}${tagged('annex_label_2', '附件2')}${tagged('heading_1_3', '三、时间')}${p('', '2026年1月5日')}`;
  expect(found(wordDocument({ body }))).toMatchObject({
    tagged: true,
    elements: { title: ['抽查安排'], 'annex-label': ['附件2'], 'heading-1': ['三、时间'] },
  });
});

test('headings that a list numbers, fonts of a theme, a title in a content control: as Word and WPS write them', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const heading = (text: string) => p('', text, { ppr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' });
  const title = p('', '关于开展抽查的通知', {
    ppr: '<w:jc w:val="center"/>',
    rpr: `${fonts('方正小标宋简体')}<w:sz w:val="44"/>`,
  });
  const body = `<w:sdt><w:sdtContent>${title}</w:sdtContent></w:sdt>${p('', '各单位：')}${heading('总体要求')}${p('', '内容。')}${heading('时间安排')}`;
  expect(found(wordDocument({ body, numbering }))).toMatchObject({
    form: 'bare',
    elements: {
      title: ['关于开展抽查的通知'],
      addressee: ['各单位：'],
      'heading-1': ['一、总体要求', '二、时间安排'],
      body: ['内容。'],
    },
  });
});

test.each([
  [
    'a letter, by its double rule',
    'letter',
    '清河区市场监督管理局',
    '<w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="24" w:space="1" w:color="FF0000"/></w:pBdr>',
  ],
  ['an order, by its mark', 'order', '清河区人民政府令', ''],
  ['minutes, by their mark', 'minutes', '清河区人民政府办公会议纪要', ''],
])('%s', (_, form, mark, ppr) => {
  const red = '<w:color w:val="FF0000"/><w:sz w:val="72"/>';
  const body = `${p('', mark, { ppr: `<w:jc w:val="center"/>${ppr}`, rpr: red })}${p('', '第3号')}${p('', '关于抽查的函', { ppr: '<w:jc w:val="center"/>', rpr: parts.size(44) })}${p('', '内容。')}`;
  expect(found(wordDocument({ body })).form).toBe(form);
});

test('a body that opens with a colon is no addressee, dates and figures in it no headings', () => {
  const title = p('', '关于抽查的通知', { ppr: '<w:jc w:val="center"/>', rpr: parts.size(44) });
  const body = `${title}${p('', '现将有关事项通知如下：')}${p('', '3.5%的企业纳入抽查。')}${p('', '一是加强领导。')}`;
  expect(found(wordDocument({ body })).elements).toEqual({
    title: ['关于抽查的通知'],
    body: ['现将有关事项通知如下：', '3.5%的企业纳入抽查。', '一是加强领导。'],
  });
});

test('what LibreOffice makes of a document is known as well', () => {
  const { form, tagged, parts: kinds, elements } = found(readFileSync('test/fixtures/word/libreoffice.docx'));
  expect({ form, tagged, kinds }).toEqual({ form: 'document', tagged: false, kinds: ['main', 'attached'] });
  expect(Object.keys(elements)).toEqual(
    expect.arrayContaining(['mark', 'number', 'title', 'addressee', 'body', 'heading-1', 'organ', 'date', 'printed-by']),
  );
});
