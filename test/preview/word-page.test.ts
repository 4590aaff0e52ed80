import { expect, test } from 'vitest';
import { readWordFile } from '../../src/inspect/document/read-word-file.ts';
import { wordPage } from '../../src/preview/word-page.ts';
import { HOSTILE } from '../support/hostile-document.ts';
import { fonts, p, wordDocument } from '../support/word-document.ts';

function page(body: string): string {
  const file = readWordFile(wordDocument({ body }));
  if ('advice' in file) throw new Error(file.text.zh);
  return wordPage(file, 'notice.docx');
}
const textOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u200b\n]/g, '');
/** The declarations of the look of the element whose text is given. */
const lookOf = (html: string, text: string): string => {
  const name = new RegExp(`class="(s\\d+)">${text}<`).exec(html)?.[1];
  return new RegExp(`\\.${name}\\{(.*)\\}`).exec(html)?.[1] ?? '';
};

test('text is set in the faces, sizes and colours of the file', () => {
  const html = page(
    p('', '标题', { rpr: `${fonts('方正小标宋简体')}<w:color w:val="FF0000"/><w:sz w:val="44"/>` }) +
      p('', '正文', { rpr: fonts('仿宋_GB2312') }),
  );
  expect(textOf(html)).toBe('标题正文');
  expect(lookOf(html, '标题')).toContain('GwXiaoBiaoSong');
  expect(lookOf(html, '标题')).toContain('font-size:22pt');
  expect(lookOf(html, '标题')).toContain('color:#FF0000');
  expect(lookOf(html, '正文')).toContain('GwFangSong');
});

test('a table keeps its spans', () => {
  const cell = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p('', text)}</w:tc>`;
  const rows = [
    [cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')],
    [cell('', '<w:vMerge/>'), cell('丙'), cell('丁')],
  ];
  const grid = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>';
  const html = page(
    `${p('', '前')}<w:tbl>${grid}${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>${p('', '后')}`,
  );
  expect(textOf(html)).toBe('前甲乙丙丁后');
  expect(html.match(/<td[^>]*>/g)).toEqual(['<td rowspan="2">', '<td colspan="2">', '<td>', '<td>']);
});

test('a page break is drawn, not made', () => {
  expect(page(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('', '乙')}`)).toContain('<hr class="page">');
});

test('whatever a file holds is text', () => {
  const escaped = HOSTILE.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const html = page(p('', escaped, { rpr: fonts('x&quot;;}&lt;/style&gt;&lt;script&gt;') }));
  expect(html.match(/<(?:script|img)/g)).toBeNull();
  expect(html).toContain('font-family:"xstylescript"');
});
