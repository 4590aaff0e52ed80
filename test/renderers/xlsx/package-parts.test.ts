import { expect, test } from 'vitest';
import { packageParts, sheetPath } from '../../../src/renderers/xlsx/package-parts.ts';
import { CONDITIONS, styleOf, stylesPart } from '../../../src/renderers/xlsx/styles.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { sheetModel } from '../../support/sheets.ts';

const base = everyBlock();
const partsOf = (names: readonly string[], change: Partial<typeof base> = {}) =>
  packageParts(
    { ...base, ...change },
    layOutWorkbook(
      names.map((name) => sheetModel({ name })),
      false,
      ['banwen'],
    ),
  );
const all = (text: string | undefined, pattern: RegExp) => [...(text ?? '').matchAll(pattern)].map(([, found]) => found);

test('every sheet is a part that is told of, the hidden one last', () => {
  const parts = partsOf(['甲', '乙&丙']);
  expect(sheetPath(3)).toBe('xl/worksheets/sheet3.xml');
  expect(all(parts.get('[Content_Types].xml'), /PartName="\/xl\/worksheets\/(\w+)\.xml"/g)).toEqual([
    'sheet1',
    'sheet2',
    'sheet3',
  ]);
  expect(all(parts.get('xl/workbook.xml'), /<sheet (.*?)\/>/g)).toEqual([
    'name="甲" sheetId="1" r:id="rId1"',
    'name="乙&amp;丙" sheetId="2" r:id="rId2"',
    'name="banwen" sheetId="3" state="hidden" r:id="rId3"',
  ]);
  expect(
    all(parts.get('xl/_rels/workbook.xml.rels'), /Id="(\w+" .*? Target=".*?)"/g).map((each) =>
      each?.replace(/" .*Target="/, ' '),
    ),
  ).toEqual([
    'rId1 worksheets/sheet1.xml',
    'rId2 worksheets/sheet2.xml',
    'rId3 worksheets/sheet3.xml',
    'rId4 styles.xml',
    'rId5 sharedStrings.xml',
  ]);
});

test.each([
  ['the day of issue', '2026-07-07', '2026-07-07'],
  ['a fixed day where there is none', null, '1980-01-01'],
  ['a fixed day where it is none', '2026年7月', '1980-01-01'],
])('a workbook is dated by %s', (_, issued, expected) => {
  const core = partsOf(['甲'], { metadata: { ...base.metadata, issued }, title: '甲<乙>' }).get('docProps/core.xml');
  expect(all(core, /W3CDTF">(.*?)</g)).toEqual([`${expected}T00:00:00Z`, `${expected}T00:00:00Z`]);
  expect(all(core, /<dc:title>(.*?)<\/dc:title>/g)).toEqual(['甲&lt;乙&gt;']);
});

test('looks to fill in are open, all others protected; each is where its number says', () => {
  const looks = all(stylesPart(), /<xf numFmtId="\d+" (fontId.*?<protection locked="\d"\/>)/g);
  const lockedAt = (style: number) => /locked="(\d)"/.exec(looks[style] ?? '')?.[1];
  expect(looks.map((_, style) => lockedAt(style))).toEqual(looks.map((_, style) => (style % 2 === 0 ? '1' : '0')));
  expect([lockedAt(styleOf('fault', false)), lockedAt(styleOf('fault', true)), lockedAt(styleOf('fault', true) + 1)]).toEqual([
    '1',
    '0',
    undefined,
  ]);
});

test.each(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'])('%s are as many as they say', (list) => {
  const [, count, inner = ''] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(stylesPart()) ?? [];
  const item = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf', dxfs: 'dxf' }[list];
  expect(Number(count)).toBe(all(inner, new RegExp(`<(${item})[ >]`, 'g')).length);
  expect(Number(count)).toBeGreaterThan(0);
});

test('what colours cells is there', () => {
  expect(stylesPart().match(/<dxf>/g)).toHaveLength(Object.keys(CONDITIONS).length);
});

test('the fonts are those of official documents, of sizes they use', () => {
  const fonts = [...stylesPart().matchAll(/<font><sz val="(\d+)"\/>.*?<name val="(.*?)"/g)].map(
    ([, size, name]) => `${name} ${size}`,
  );
  expect(fonts).toEqual(expect.arrayContaining(['方正小标宋简体 18', '仿宋_GB2312 12', '黑体 11', '黑体 12']));
});
