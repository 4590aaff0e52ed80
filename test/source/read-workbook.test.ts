import exceljs from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/source/read-workbook.ts';
import type { Table } from '../../src/source/table.ts';
import { storeZip } from '../../src/zip/store-zip.ts';
import { unzip } from '../../src/zip/unzip.ts';

const PATH = 'plans/a/2026/results.xlsx';

async function bytesOf(fill: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(fill: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void): Promise<Table> {
  const bytes = await bytesOf((workbook) => fill(workbook.addWorksheet('检查结果'), workbook));
  const table = await readWorkbook(PATH, bytes);
  if (typeof table === 'string') throw new Error(table);
  return table;
}

const texts = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));

test('a row of the sheet is a line of the text, its cells between tabs', async () => {
  const table = await read((sheet) => {
    sheet.getCell('A1').value = '名称';
    sheet.getCell('B1').value = '人数';
    sheet.getCell('B3').value = 2;
  });
  expect(table).toMatchObject({ sheet: '检查结果', source: { path: PATH, text: '名称\t人数\n\n\t2' }, otherSheets: [] });
  expect(texts(table)).toEqual([['名称', '人数'], [], ['', '2']]);
  const cell = table.rows[2]?.[1];
  expect(table.source.text.slice(cell?.start, cell?.end)).toBe('2');
});

test('values are read as a reader of the sheet sees them', async () => {
  const table = await read((sheet) => {
    sheet.getRow(1).values = [
      new Date(Date.UTC(2026, 6, 15)),
      { formula: 'A1+1', result: new Date(Date.UTC(2026, 6, 16)) },
      { formula: '1+1', result: 2 },
      { richText: [{ text: '未发现' }, { text: '问题', font: { bold: true } }] },
      { text: '详情', hyperlink: 'https://example.gov.cn' },
      ' 示例\r\n公司\t甲 ',
      '0123',
      { error: '#N/A' },
      true,
    ];
  });
  expect(texts(table)[0]).toEqual([
    '2026-07-15',
    '2026-07-16',
    '2',
    '未发现问题',
    '详情',
    '示例\n公司 甲',
    '0123',
    '#N/A',
    'TRUE',
  ]);
  expect(table.source.text).toContain('示例↵公司 甲');
});

test('days written in Chinese are days', async () => {
  const table = await read((sheet) => {
    const cell = sheet.getCell('A1');
    cell.value = new Date(Date.UTC(2026, 0, 1));
    cell.numFmt = 'yyyy"年"m"月"d"日"';
  });
  expect(texts(table)).toEqual([['2026-01-01']]);
});

test('a merged cell is read once, and merging whole columns does no harm', async () => {
  const table = await read((sheet) => {
    sheet.getCell('A1').value = '抽查结果';
    sheet.mergeCells('A1:C1');
    sheet.getCell('A2').value = '甲';
    sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"一,二"'] };
  });
  expect(texts(table)).toEqual([['抽查结果'], ['甲']]);
});

test('the first visible sheet with content is read, and the others are named', async () => {
  const table = await read((sheet, workbook) => {
    sheet.state = 'hidden';
    sheet.getCell('A1').value = '藏';
    workbook.addWorksheet('空');
    workbook.addWorksheet('甲').getCell('A1').value = '读';
    workbook.addWorksheet('乙').getCell('A1').value = '不读';
  });
  expect({ texts: texts(table), sheet: table.sheet, others: table.otherSheets }).toEqual({
    texts: [['读']],
    sheet: '甲',
    others: ['乙'],
  });
});

test('a workbook of another program, with prefixed names, is read', async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet('甲').getCell('A1').value = '值';
  });
  const parts = unzip(bytes, { bytes: 1e7, wants: () => true });
  if (typeof parts === 'string') throw new Error(parts);
  const prefixed = [...parts].map(([name, part]) => {
    const text = new TextDecoder().decode(part);
    const changed = name.startsWith('xl/worksheets/') ? text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:') : text;
    return [name, new TextEncoder().encode(changed)] as const;
  });
  const table = await readWorkbook(PATH, storeZip(new Map(prefixed)));
  expect(typeof table === 'string' ? table : texts(table)).toEqual([['值']]);
});

test('a workbook without content is empty', async () => {
  expect(await readWorkbook(PATH, await bytesOf((workbook) => void workbook.addWorksheet('甲')))).toBe('empty');
});

test('a zip that declares more than is read is refused before it is unpacked', async () => {
  const bomb = Buffer.from(storeZip(new Map([['xl/worksheets/sheet1.xml', new Uint8Array(10)]])));
  const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bomb.writeUInt32LE(0x7fffffff, directory + 24);
  expect(await readWorkbook(PATH, bomb)).toBe('too-large');
});

test('a sheet of more cells than are read is refused', async () => {
  const cells = '<c/>'.repeat(1_000_001);
  const sheet = new TextEncoder().encode(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`);
  expect(await readWorkbook(PATH, storeZip(new Map([['xl/worksheets/sheet1.xml', sheet]])))).toBe('too-large');
});

test('no bytes make it throw', async () => {
  const whole = await bytesOf((workbook) => {
    workbook.addWorksheet('甲').getCell('A1').value = '值';
  });
  const damaged = fc
    .tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
    .map(([at, byte, length]) => whole.map((old, index) => (index === at ? byte : old)).slice(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), async (bytes) => {
      await readWorkbook(PATH, bytes);
    }),
    { numRuns: 200 },
  );
});
