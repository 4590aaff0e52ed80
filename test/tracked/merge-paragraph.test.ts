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
