import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../../src/inspect/package/xml-element.ts';
import { changeMarks } from '../../src/tracked/change-marks.ts';
import { element } from '../../src/tracked/element.ts';
import { changedParagraph, mergeParagraph } from '../../src/tracked/merge-paragraph.ts';
import { printXml } from '../../src/tracked/print-xml.ts';
import { flowLines } from '../support/tracked-text.ts';
import { paragraph, run } from '../support/word-elements.ts';

const reviser = { name: '某区市场监管局', date: '2026-07-20T00:00:00Z' };
const marks = () => changeMarks(reviser, 0);

/** A paragraph as `stays`, `-gone-` and `+new+`. */
function told(merged: XmlElement): string {
  return elementsOf(merged)
    .filter(({ name }) => name !== 'w:pPr')
    .map((child) => {
      const text = ['w:t', 'w:delText'].flatMap((name) => descendantsOf(child, name).map(textOf)).join('');
      if (child.name === 'w:bookmarkStart') return '▸';
      return child.name === 'w:ins' ? `+${text}+` : child.name === 'w:del' ? `-${text}-` : text;
    })
    .join('');
}

test.each([
  ['抽查比例为3%。', '抽查比例为5%。', '抽查比例为-3%-+5%+。'],
  ['2026年7月31日前', '2026年8月31日前', '2026年-7-+8+月31日前'],
  ['2026年7月31日前', '2026年8月15日前', '2026年-7月31-+8月15+日前'],
  ['', '新写的一段。', '+新写的一段。+'],
  ['删去的一段。', '', '-删去的一段。-'],
  ['没有变。', '没有变。', '没有变。'],
])('%s → %s', (before, after, expected) => {
  expect(told(mergeParagraph(paragraph(before), paragraph(after), marks()))).toBe(expected);
});

test('a word that only looks otherwise is deleted and inserted', () => {
  const before = paragraph([run('一般'), run('事项')]);
  const after = paragraph([run('一般'), run('事项', 'Strong')]);
  expect(told(mergeParagraph(before, after, marks()))).toBe('一般-事项-+事项+');
});

test('the hint for the face of doubtful signs is no change', () => {
  const hinted = element('w:r', {}, [
    element('w:rPr', {}, [element('w:rFonts', { 'w:hint': 'eastAsia' })]),
    element('w:t', {}, ['“双随机”']),
  ]);
  expect(told(mergeParagraph(paragraph('“双随机”'), paragraph([hinted]), marks()))).toBe('“双随机”');
});

test('the end of a page within the text is no change', () => {
  const ended = paragraph([run('前文'), element('w:r', {}, [element('w:br', { 'w:type': 'page' })]), run('后文')]);
  expect(told(mergeParagraph(paragraph('前文后文'), ended, marks()))).toBe('前文后文');
});

test('bookmarks stand where they stand in the new text, and a deleted paragraph has none', () => {
  const bookmark = element('w:bookmarkStart', { 'w:id': '1', 'w:name': 'a' });
  const named = paragraph([run('前'), bookmark, run('附件')]);
  expect(told(mergeParagraph(paragraph('旧附件'), named, marks()))).toBe('-旧-+前+▸附件');
  expect(told(changedParagraph(named, 'ins', marks()))).toBe('+前+▸+附件+');
  expect(told(changedParagraph(named, 'del', marks()))).toBe('-前附件-');
});

test('properties that changed keep what they were', () => {
  const merged = mergeParagraph(paragraph('甲', 'Body'), paragraph('甲', 'Heading1'), marks());
  const properties = childOf(merged, 'w:pPr');
  expect(printXml(elementsOf(properties).slice(0, 1))).toBe('<w:pStyle w:val="Heading1"/>');
  const former = childOf(childOf(properties, 'w:pPrChange'), 'w:pPr');
  expect(printXml(elementsOf(former))).toBe('<w:pStyle w:val="Body"/>');
  expect(childOf(childOf(mergeParagraph(paragraph('甲'), paragraph('乙'), marks()), 'w:pPr'), 'w:pPrChange')).toBeUndefined();
});

/** A paragraph of 甲 with these properties, each `name value`. */
function withProperties(...properties: readonly XmlElement[]): XmlElement {
  return element('w:p', {}, [element('w:pPr', {}, properties), run('甲')]);
}

const pitch = (line: number) => element('w:spacing', { 'w:line': String(line), 'w:lineRule': 'exact' });
const indent = (right: number) => element('w:ind', { 'w:right': String(right) });

test('lines set closer are no change by themselves, since they are with every page', () => {
  const merged = mergeParagraph(withProperties(pitch(579)), withProperties(pitch(560)), marks());
  expect(printXml(elementsOf(childOf(merged, 'w:pPr')))).toBe('<w:spacing w:line="560" w:lineRule="exact"/>');
});

test('beside another change the former pitch is kept too, so that it comes back with what was there', () => {
  const merged = mergeParagraph(withProperties(pitch(579), indent(630)), withProperties(pitch(560), indent(1260)), marks());
  const former = childOf(childOf(childOf(merged, 'w:pPr'), 'w:pPrChange'), 'w:pPr');
  expect(printXml(elementsOf(former))).toBe('<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:right="630"/>');
});

test('what became of a mark and where a section ends are no properties of their own', () => {
  const former = [element('w:rPr'), element('w:sectPr', {}, [element('w:pgSz')]), indent(630)];
  const merged = mergeParagraph(withProperties(...former), withProperties(indent(1260)), marks());
  const told = childOf(childOf(childOf(merged, 'w:pPr'), 'w:pPrChange'), 'w:pPr');
  expect(elementsOf(told).map(({ name }) => name)).toEqual(['w:ind']);
});

test.each([
  ['properties put in where there were none', run('甲'), withProperties(indent(630)), 1],
  ['properties that are gone', withProperties(indent(630)), run('甲'), 1],
  ['none before and none now', run('甲'), run('甲'), 0],
])('%s', (_, before, after, changes) => {
  const whole = (given: XmlElement) => (given.name === 'w:p' ? given : element('w:p', {}, [given]));
  expect(descendantsOf(mergeParagraph(whole(before), whole(after), marks()), 'w:pPrChange')).toHaveLength(changes);
});

test('ends of lines and tabs come and go as words do', () => {
  const tab = element('w:r', {}, [element('w:tab')]);
  const end = element('w:r', {}, [element('w:br')]);
  const merged = mergeParagraph(paragraph([run('甲'), tab, run('乙')]), paragraph([run('甲'), end, run('乙')]), marks());
  const changed = elementsOf(merged).flatMap(({ name, children }) =>
    name === 'w:ins' || name === 'w:del' ? [name, ...children] : [],
  );
  expect(printXml(changed.filter((each) => typeof each !== 'string'))).toBe('<w:r><w:tab/></w:r><w:r><w:br/></w:r>');
  expect(changed.filter((each) => typeof each === 'string')).toEqual(['w:del', 'w:ins']);
});

test('a page break that stands alone in its paragraph is something', () => {
  const ended = paragraph([element('w:r', {}, [element('w:br', { 'w:type': 'page' })])]);
  expect(descendantsOf(mergeParagraph(paragraph(''), ended, marks()), 'w:ins')).toHaveLength(1);
});

test('words of one look that change together are one run, those of two are two', () => {
  const before = paragraph([run('甲甲'), run('乙乙', 'Strong')]);
  const runs = (merged: XmlElement) =>
    descendantsOf(merged, 'w:r').map((each) => descendantsOf(each, 'w:t').map(textOf).join(''));
  expect(runs(changedParagraph(before, 'ins', marks()))).toEqual(['甲甲', '乙乙']);
  expect(runs(changedParagraph(paragraph([run('甲'), run('乙')]), 'ins', marks()))).toEqual(['甲乙']);
});

test('whatever was typed, accepted it is the new text and rejected the old one', () => {
  const words = fc.constantFrom('抽查', '3%', '5%', '2026年', '，', '。', ' ', 'AT&T', '<b>', '𠮷', 'e\u0301');
  const runs = fc.array(fc.tuple(fc.array(words, { maxLength: 4 }), fc.constantFrom(undefined, 'Strong')), { maxLength: 4 });
  const paragraphs = runs.map((all) => paragraph(all.map(([texts, style]) => run(texts.join(''), style))));
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const merged = mergeParagraph(before, after, marks());
      expect(flowLines([merged], 'accept')).toEqual(flowLines([after], 'accept'));
      expect(flowLines([merged], 'reject')).toEqual(flowLines([before], 'accept'));
    }),
  );
});
