import { expect, test } from 'vitest';
import type { XmlElement } from '../../src/inspect/package/xml-element.ts';
import { changeMarks } from '../../src/tracked/change-marks.ts';
import { element } from '../../src/tracked/element.ts';
import { withMark } from '../../src/tracked/paragraph-mark.ts';
import { printXml } from '../../src/tracked/print-xml.ts';

const marks = () => changeMarks({ name: '局', date: '2026-07-01T00:00:00Z' }, 0);
const INSERTED = '<w:ins w:id="1" w:author="局" w:date="2026-07-01T00:00:00Z"/>';

function printed(...properties: readonly XmlElement[]): string {
  const own = properties.length === 0 ? [] : [element('w:pPr', {}, properties)];
  return printXml([withMark(element('w:p', {}, [...own, element('w:r')]), 'ins', marks())]);
}

test.each<[string, readonly XmlElement[], string]>([
  ['a paragraph without properties', [], `<w:rPr>${INSERTED}</w:rPr>`],
  ['after its style', [element('w:pStyle'), element('w:jc')], `<w:pStyle/><w:jc/><w:rPr>${INSERTED}</w:rPr>`],
  ['before the end of a section', [element('w:jc'), element('w:sectPr')], `<w:jc/><w:rPr>${INSERTED}</w:rPr><w:sectPr/>`],
  ['before what properties were', [element('w:pPrChange')], `<w:rPr>${INSERTED}</w:rPr><w:pPrChange/>`],
  [
    'with the looks of the mark behind it',
    [element('w:rPr', {}, [element('w:sz')]), element('w:sectPr')],
    `<w:rPr>${INSERTED}<w:sz/></w:rPr><w:sectPr/>`,
  ],
])('a mark put in stands in the order of the format: %s', (_, properties, expected) => {
  expect(printed(...properties)).toBe(`<w:p><w:pPr>${expected}</w:pPr><w:r/></w:p>`);
});

test('a mark that stays leaves its paragraph as it is', () => {
  const paragraph = element('w:p', {}, [element('w:r')]);
  expect(withMark(paragraph, null, marks())).toBe(paragraph);
});
