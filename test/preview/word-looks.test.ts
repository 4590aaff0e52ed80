import { expect, test } from 'vitest';
import type { Borders, ParagraphLayout, RunLook } from '../../src/inspect/document/word-file.ts';
import { cssColor, declarations, paragraphStyle, points, runStyle } from '../../src/preview/word-looks.ts';

const font = (name: string) => ({ name, themed: false });
const plain: RunLook = {
  fonts: { ascii: font('Times New Roman'), eastAsia: font('仿宋_GB2312') },
  hint: undefined,
  size: 32,
  bold: false,
  italic: false,
  underline: false,
  hidden: false,
  color: 'auto',
  highlight: false,
  spacing: 0,
  scale: 100,
  position: 0,
  snapToGrid: true,
};
const style = (look: Partial<RunLook>) => runStyle({ ...plain, ...look });
const LETTERS = 'font-family:"Times New Roman",GwFangSong,GwFallback,serif;font-size:16pt';

test('letters are as large as the file says, half points as points', () => {
  expect(style({})).toBe(LETTERS);
  expect(style({ size: 21 })).toContain('font-size:10.5pt');
});

test.each([
  [{ bold: true }, 'font-weight:700'],
  [{ italic: true }, 'font-style:italic'],
  [{ underline: true }, 'text-decoration:underline'],
  [{ color: 'FF0000' }, 'color:#FF0000'],
  [{ highlight: true }, 'background:#ff0'],
  [{ spacing: -10 }, 'letter-spacing:-0.5pt'],
  [{ hidden: true }, 'display:none'],
])('%j shows as %s', (look, declaration) => {
  expect(style(look)).toBe(`${LETTERS};${declaration}`);
});

test('black is the colour of the text', () => {
  expect(style({ color: '000000' })).toBe(LETTERS);
});

test.each([
  ['方正小标宋简体', 'GwXiaoBiaoSong'],
  ['仿宋', 'GwFangSong'],
  ['FangSong', 'GwFangSong'],
  ['楷体_GB2312', 'GwKai'],
  ['KaiTi', 'GwKai'],
  ['黑体', 'GwHei'],
  ['SimHei', 'GwHei'],
  ['宋体', 'GwSong'],
  ['SimSun', 'GwSong'],
  ['某"体;}', '"某体"'],
])('the face %s is shown in %s', (name, family) => {
  expect(style({ fonts: { eastAsia: font(name) } })).toBe(`font-family:${family},GwFallback,serif;font-size:16pt`);
});

test('quotes and dashes that are to look Chinese do, and a file that names no face has the last one', () => {
  expect(style({ hint: 'eastAsia' })).toContain('font-family:GwFangSong,"Times New Roman",GwFallback,serif');
  expect(style({ fonts: {} })).toContain('font-family:GwFallback,serif');
});

const NO_CHARS = { leftChars: undefined, rightChars: undefined, firstLineChars: undefined };
const layout: ParagraphLayout = {
  alignment: 'both',
  indent: { left: 0, right: 0, firstLine: 640, ...NO_CHARS },
  spacing: { before: 0, after: 0, line: 579, rule: 'exact' },
  borders: {},
  tabs: [],
  snapToGrid: true,
  pageBreakBefore: false,
  frame: undefined,
};
const laid = (change: Partial<ParagraphLayout>) => paragraphStyle({ ...layout, ...change }, 32);

test('a paragraph of the text is justified, its first line two characters in, its lines as far apart as the file says', () => {
  expect(laid({})).toBe('text-align:justify;margin:0pt 0pt 0pt 0pt;text-indent:32pt;line-height:28.95pt');
});

test('characters count before points, as in Word', () => {
  const indent = { ...layout.indent, firstLineChars: 200, leftChars: 100, rightChars: 0 };
  expect(laid({ indent })).toContain('margin:0pt 0pt 0pt 16pt;text-indent:32pt');
});

test.each([
  ['left', 'text-align:left;'],
  ['center', 'text-align:center;'],
  ['right', 'text-align:right;'],
  ['distribute', 'text-align:justify;text-align-last:justify;'],
] as const)('%s is %s', (alignment, start) => {
  expect(laid({ alignment })).toMatch(new RegExp(`^${start}`));
});

test('a line of its own height is as high as the face asks', () => {
  expect(laid({ spacing: { before: 240, after: 120, line: 360, rule: 'auto' } })).toMatch(
    /margin:12pt 0pt 6pt 0pt;.*line-height:1\.95/,
  );
});

test('borders are as thick as they are, half a point at the least', () => {
  const border = (style: string, size: number, color = 'auto') => ({ style, size, space: 0, color });
  const borders: Borders = { top: border('single', 4, 'FF0000'), bottom: border('double', 12), left: border('single', 2) };
  expect(laid({ borders })).toMatch(
    /;border-top:0\.5pt solid #FF0000;border-bottom:1\.5pt double currentcolor;border-left:0\.5pt solid currentcolor$/,
  );
});

test('only what says something is declared, and only colours are colours', () => {
  expect(
    declarations([
      ['color', 'red'],
      ['width', undefined],
    ]),
  ).toBe('color:red');
  expect(declarations([])).toBe('');
  expect(['FF0000', 'a1b2c3', 'auto', 'red;}', ''].map(cssColor)).toEqual([
    ...['#FF0000', '#a1b2c3', 'currentcolor', 'currentcolor', 'currentcolor'],
  ]);
  expect([points(0), points(579), points(-20)]).toEqual(['0pt', '28.95pt', '-1pt']);
});
