import { expect, test } from 'vitest';
import type { Layout } from '../../../src/documents/manuscript.ts';
import { sheetOf } from '../../../src/renderers/docx/sheet.ts';
import { styleFace, stylesPart } from '../../../src/renderers/docx/styles.ts';

const LAYOUT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };
const PART = stylesPart(sheetOf(LAYOUT));
const STYLES = new Map(
  [...PART.matchAll(/<w:style w:type="paragraph"[^>]* w:styleId="(\w+)">(.*?)<\/w:style>/g)].map(([, id = '', xml = '']) => [
    id,
    xml,
  ]),
);

/** What a style says of a thing, its own word before that of Normal, which all others rest on. */
function said(style: string, pattern: RegExp): string | undefined {
  return [style, 'Normal'].map((id) => pattern.exec(STYLES.get(id) ?? '')?.[1]).find((value) => value !== undefined);
}

const FONT = /w:eastAsia="([^"]*)"/;
const SIZE = /<w:sz w:val="(\d+)"\/>/;
const PITCH = /w:line="(\d+)" w:lineRule="exact"/;
const ALIGN = /<w:jc w:val="(\w+)"\/>/;
const INDENT = /<w:ind ([^>]*)\/>/;
const BODY_INDENT = 'w:firstLineChars="200" w:firstLine="630"';

test.each([
  ['Normal', '仿宋_GB2312', 32, 579, 'both', undefined],
  ['Body', '仿宋_GB2312', 32, 579, 'both', BODY_INDENT],
  ['Heading1', '黑体', 32, 579, 'both', BODY_INDENT],
  ['Heading2', '楷体_GB2312', 32, 579, 'both', BODY_INDENT],
  ['Heading3', '仿宋_GB2312', 32, 579, 'both', BODY_INDENT],
  ['Heading4', '仿宋_GB2312', 32, 579, 'both', BODY_INDENT],
  ['Title', '方正小标宋简体', 44, 700, 'center', undefined],
  ['Number', '仿宋_GB2312', 32, 579, 'center', undefined],
  ['Label', '黑体', 32, 579, 'both', undefined],
  ['Signature', '仿宋_GB2312', 32, 579, 'right', undefined],
  ['Cell', '仿宋_GB2312', 28, 440, 'center', undefined],
  ['SmallCell', '仿宋_GB2312', 21, 320, 'center', undefined],
  ['Imprint', '仿宋_GB2312', 28, 539, 'both', undefined],
  ['Footer', '宋体', 28, 280, 'right', 'w:right="280"'],
  ['Header', '黑体', 36, 400, 'center', undefined],
])('%s: %s, %i half points on lines of %i twips, %s', (style, font, size, pitch, align, indent) => {
  const found = [FONT, SIZE, PITCH, ALIGN, INDENT].map((pattern) => said(style, pattern));
  expect(found).toEqual([font, String(size), String(pitch), align, indent]);
});

test('lines of the body stand off the grid of the page, are not stretched beside Western letters, and hang no marks', () => {
  for (const off of ['snapToGrid', 'widowControl', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN']) {
    expect(STYLES.get('Normal')).toContain(`<w:${off} w:val="0"/>`);
  }
  expect(STYLES.get('Normal')).toContain('w:before="0" w:after="0"');
});

test('letters at 3号 are a quarter of a point closer, so that 28 fit 156 mm; at other sizes as they are', () => {
  const spacing = (style: string) => said(style, /<w:rPr>.*<w:spacing w:val="(-?\d+)"\/>/);
  expect(['Normal', 'Body', 'Heading1', 'Label', 'Signature'].map(spacing)).toEqual(['-5', '-5', '-5', '-5', '-5']);
  expect(['Mark', 'Cell', 'SmallCell', 'Imprint', 'Footer'].map(spacing)).toEqual(['0', '0', '0', '0', '0']);
  expect(28 * (320 - 5)).toBeLessThanOrEqual(8844);
});

test('the mark is red and in the middle, all else black', () => {
  expect(said('Mark', ALIGN)).toBe('center');
  expect(said('Mark', FONT)).toBe('方正小标宋简体');
  const colors = [...STYLES].flatMap(([id, xml]) =>
    [...xml.matchAll(/<w:color w:val="(\w+)"\/>/g)].map(([, color]) => [id, color]),
  );
  expect(colors).toEqual([
    ['Normal', '000000'],
    ['Mark', 'FF0000'],
  ]);
});

test('headings are levels of an outline, and stay with what follows, as titles and heads do', () => {
  const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4'].map((id) => said(id, /<w:outlineLvl w:val="(\d)"\/>/));
  expect(levels).toEqual(['0', '1', '2', '3']);
  const kept = [...STYLES].filter(([, xml]) => xml.includes('<w:keepNext/>')).map(([id]) => id);
  expect(kept).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Title', 'Mark', 'Number', 'Rule', 'Label']);
});

test('one font is named for every script, none by a theme; nothing is bold', () => {
  const fonts = [...PART.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, names = '']) => names);
  expect(fonts.length).toBeGreaterThan(8);
  for (const names of fonts) {
    const [font] = /(?<=w:eastAsia=")[^"]*/.exec(names) ?? [];
    expect(names).toBe(`w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}" w:hint="eastAsia"`);
  }
  expect(PART).not.toMatch(/Theme|<w:b\b|<w:i\b/);
});

test('the face of a style is the one its font belongs to; unknown styles are set as the body is', () => {
  const faces = ['Normal', 'Heading1', 'Heading2', 'Heading3', 'Title', 'Footer', 'Nothing'].map(styleFace);
  expect(faces).toEqual(['fangSong', 'hei', 'kai', 'fangSong', 'title', 'song', 'fangSong']);
});

test('the other grid has its own pitch, and titles, tables and imprint the same', () => {
  const other = stylesPart(sheetOf({ ...LAYOUT, grid: 'gbt33476' }));
  expect(other.replaceAll('w:line="589"', 'w:line="579"')).toBe(PART);
  expect(other).not.toBe(PART);
});
