import exceljs from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/source/read-workbook.ts';
import { openSheetRows } from '../../src/source/sheet-rows.ts';
import { storeZip } from '../../src/zip/store-zip.ts';

test('texts, numbers, days, formulas and formatted texts are read as they are shown', async () => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('隐藏', { state: 'hidden' }).addRow(['不读']);
  workbook.addWorksheet('空');
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow(['企业名称', '统一社会信用代码', '电话', '日期', '公式', '富文本', '真假']);
  sheet.addRow([]);
  sheet.addRow([
    '甲&乙<“丙”>',
    '91130110MA00000154',
    12345678901,
    new Date(Date.UTC(2026, 8, 8)),
    { formula: 'A1', result: '算出' },
    { richText: [{ text: '粗', font: { bold: true } }, { text: '细' }] },
    true,
  ]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const opened = openSheetRows(bytes);
  if (typeof opened === 'string') throw new Error(opened);
  expect(opened.sheet).toBe('名单');
  const rows = [...opened.rows()];
  expect(rows.map(({ number }) => number)).toEqual([1, 3]);
  expect(rows[1]?.cells.map(({ column, text }) => `${column} ${text}`)).toEqual([
    '0 甲&乙<“丙”>',
    '1 91130110MA00000154',
    '2 12345678901',
    '3 2026-09-08',
    '4 算出',
    '5 粗细',
    '6 TRUE',
  ]);
  expect([...opened.rows()]).toEqual(rows);
});

const cells = fc.oneof(
  fc.constantFrom<exceljs.CellValue>(null, '', '甲', ' 乙\n丙 ', "a&b<'c'>", '_x000D_', true, false, 0.03, -7, '0311'),
  fc.integer({ min: 0, max: 10 ** 15 }),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000)),
  fc.constantFrom<exceljs.CellValue>(
    { formula: 'A1', result: '算出' },
    { formula: 'A1', result: 3 },
    { richText: [{ text: '粗' }] },
  ),
);

test('the rows of a list are read as those of a table are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cells, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const workbook = new exceljs.Workbook();
      workbook.addWorksheet('名单').addRows(rows);
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      const table = await readWorkbook('a.xlsx', bytes);
      const opened = openSheetRows(bytes);
      const there = (cell: { readonly text: string }) => cell.text !== '';
      const ofTable = typeof table === 'string' ? [] : table.rows.map((row) => row.filter(there).map(({ text }) => text));
      const ofList = typeof opened === 'string' ? [] : [...opened.rows()].map((row) => row.cells.map(({ text }) => text));
      expect(ofList).toEqual(ofTable.filter((row) => row.length > 0));
    }),
    { numRuns: 12, seed: 5 },
  );
});

test('how an inline text is spoken is no part of it', () => {
  const row = '<row r="1"><c t="inlineStr"><is><t>乙</t><rPh sb="0" eb="1"><t>yǐ</t></rPh><t>丙</t></is></c></row>';
  const opened = openSheetRows(book(`<worksheet><sheetData>${row}</sheetData></worksheet>`, ''));
  expect(typeof opened !== 'string' && [...opened.rows()].map(({ cells: [cell] }) => cell?.text)).toEqual(['乙丙']);
});

test('prefixes, inline texts, empty shared ones, rows without cells and cells without places are read', () => {
  const opened = openSheetRows(
    book(
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"/><x:row r="5"><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>' +
        '<x:c t="s"><x:v>1</x:v></x:c><x:c r="E5"><x:v>007</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      '<sst xmlns="u"><si/><si><t>乙_x000D_</t><rPh sb="0" eb="1"><t>读音</t></rPh></si></sst>',
    ),
  );
  if (typeof opened === 'string') throw new Error(opened);
  expect([...opened.rows()]).toEqual([
    {
      number: 5,
      cells: [
        { column: 0, text: '甲' },
        { column: 1, text: '乙' },
        { column: 4, text: '007' },
      ],
    },
  ]);
});

test.each([
  ['no zip', new TextEncoder().encode('PK\u0003\u0004 no zip'), 'damaged'],
  ['no book', storeZip(new Map([['a.txt', new Uint8Array(3)]])), 'damaged'],
  ['empty sheets', book('<worksheet><sheetData/></worksheet>', ''), 'empty'],
  ['a sheet cut off', book('<worksheet><sheetData><row r="1"><c t="s', '<sst'), 'empty'],
] as const)('%s is %s', (_, bytes, fault) => {
  expect(openSheetRows(bytes)).toBe(fault);
});

function book(sheet: string, strings: string): Uint8Array {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="名单" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings,
  };
  return storeZip(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
