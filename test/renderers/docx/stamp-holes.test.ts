import { expect, test } from 'vitest';
import { findHoles } from '../../../src/renderers/docx/stamp-holes.ts';
import { stampRuns } from '../../../src/renderers/docx/stamp-runs.ts';
import { stampMark } from '../../../src/renderers/stamp-marks.ts';

const [name, code] = [stampMark(0), stampMark(1)];
const paragraph = (text: string, style = '') => `<w:p>${style}${stampRuns(text, 'fangSong')}</w:p>`;

test('a document without marks is one stretch', () => {
  const xml = `<w:body>${paragraph('检查对象')}</w:body>`;
  expect(findHoles(xml)).toEqual({ literals: [xml], holes: [] });
});

test('the runs of a paragraph that holds a mark are a hole, its properties are not', () => {
  const style = '<w:pPr><w:jc w:val="left"/></w:pPr>';
  const { literals, holes } = findHoles(`${paragraph('甲')}${paragraph(`名称：${name}`, style)}${paragraph('乙')}`);
  expect(holes).toEqual([{ face: 'fangSong', pieces: ['名称：', 0] }]);
  expect(literals).toEqual([`${paragraph('甲')}<w:p>${style}`, `</w:p>${paragraph('乙')}`]);
});

test('several marks in one paragraph are one hole, those of two are two', () => {
  const { literals, holes } = findHoles(`${paragraph(`${name}（${code}）`)}${paragraph(code)}`);
  expect(holes.map(({ pieces }) => pieces)).toEqual([[0, '（', 1, '）'], [1]]);
  expect(literals).toHaveLength(3);
});

test('words of the layout are read as they were written', () => {
  const { holes } = findHoles(paragraph(`<甲> & "乙" '丙'：${name}`));
  expect(holes[0]?.pieces).toEqual([`<甲> & "乙" '丙'：`, 0]);
});

test('the face is that of the style of the paragraph', () => {
  const style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  const { holes } = findHoles(`<w:p>${style}${stampRuns(`一、${name}`, 'hei')}</w:p>`);
  expect(holes[0]?.face).toBe('hei');
});

test('a layout whose runs are set in another way than papers are stamped is not taken', () => {
  const run = `<w:r><w:rPr><w:sz w:val="44"/></w:rPr><w:t xml:space="preserve">${name}</w:t></w:r>`;
  expect(() => findHoles(`<w:p>${run}</w:p>`)).toThrow('a layout sets its runs in another way than it is stamped');
});
