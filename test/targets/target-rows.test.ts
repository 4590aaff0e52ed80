import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTargetRows } from '../../src/targets/target-rows.ts';
import { storeZip } from '../../src/zip/store-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array) {
  const list = openTargetRows('名单.csv', bytes);
  if (typeof list === 'string') throw new Error(list);
  return list;
}

test('rows are numbered as the lines of the file, empty ones counted and left out', () => {
  const list = rowsOf(bytesOf('企业名称,住所\r\n\r\n,,\r\n甲,"某路\r\n1号"\r\n乙,\r\n'));
  expect([...list.rows()].map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
    [1, ['企业名称', '住所']],
    [4, ['甲', '某路\r\n1号']],
    [6, ['乙']],
  ]);
});

test('a cell points at its words in the text', () => {
  const text = '企业名称\t住所\n 甲 \t"某路"';
  const list = rowsOf(bytesOf(text));
  const places = [...list.rows()].flatMap(({ cells }) =>
    cells.map(({ at }) => ('range' in at ? text.slice(at.range.start, at.range.end) : at.cell)),
  );
  expect(places).toEqual(['企业名称', '住所', '甲', '"某路"']);
});

test('a list is read as often as it is asked for', () => {
  const list = rowsOf(bytesOf('企业名称\n甲\n乙'));
  expect([...list.rows()]).toEqual([...list.rows()]);
});

test.each([
  ['a workbook of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-workbook'],
  ['a zip that is no workbook', storeZip(new Map([['a.txt', bytesOf('a')]])), 'damaged'],
  ['the first bytes of a zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'damaged'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0xff, 0xff, 0), 'no-text'],
  ['blank lines', bytesOf(' \r\n\n\t'), 'empty'],
  ['nothing', new Uint8Array(), 'empty'],
])('%s is told for what it is', (_, bytes, fault) => {
  expect(openTargetRows('名单.csv', bytes)).toBe(fault);
});

test.each([
  ['UTF-8', bytesOf('企业名称\n甲')],
  ['GB18030', Uint8Array.of(0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbc, 0xd7)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x0d, 0x54, 0xf0, 0x79, 0x0a, 0, 0x32, 0x75)],
])('%s is read as what it is', (encoding, bytes) => {
  const list = rowsOf(bytes);
  expect(list.encoding).toBe(encoding);
  expect([...list.rows()].at(-1)?.cells.map(({ text }) => text)).toEqual(['甲']);
});

test('bytes of any kind give rows or a reason, and places lie in the text', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }).map(bytesOf));
  fc.assert(
    fc.property(bytes, (given) => {
      const list = openTargetRows('x.csv', given);
      if (typeof list === 'string') return;
      let before = 0;
      for (const { number, cells } of list.rows()) {
        expect(number).toBeGreaterThan(before);
        before = number;
        for (const { at } of cells) {
          if (!('range' in at)) continue;
          expect(at.range.start).toBeLessThan(at.range.end);
          expect(at.range.end).toBeLessThanOrEqual(list.source?.text.length ?? 0);
        }
      }
    }),
  );
});
