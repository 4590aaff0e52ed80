import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { readTable } from '../../../src/build/tables/read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('text is read as a table, known by the digest of its bytes, whatever its name says', async () => {
  const bytes = utf8('名称,结果\n甲,未发现问题\n');
  const file = await readTable('plans/a/2026/rows.xlsx', bytes);
  expect(file).toMatchObject({
    ...{ path: 'plans/a/2026/rows.xlsx', sha256: digest(bytes) },
    table: { encoding: 'UTF-8', sheet: null, otherSheets: [], source: { path: 'plans/a/2026/rows.xlsx' } },
  });
  expect('table' in file && file.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['名称', '结果'],
    ['甲', '未发现问题'],
  ]);
});

test('GB18030 is read too, and said to be that', async () => {
  const bytes = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbc, 0xd7, 0x0a]);
  expect(await readTable('rows.csv', bytes)).toMatchObject({ table: { encoding: 'GB18030', source: { text: '名称\n甲\n' } } });
});

test.each([
  ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook'],
  ['a damaged one', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'damaged'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xff]), 'no-text'],
  ['nothing', utf8(''), 'empty'],
  ['nothing but blanks', utf8(' \n\n'), 'empty'],
])('%s is no table, known by its bytes all the same', async (_, bytes, is) => {
  expect(await readTable('rows.csv', bytes)).toEqual({ path: 'rows.csv', fault: { is }, sha256: digest(bytes) });
});
