import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { writeWorkbook } from '../../../src/renderers/xlsx/write-workbook.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';
import { unzip } from '../../support/unzip.ts';
import { validateOoxml } from '../../support/validate-ooxml.ts';

const asked = { isAsked: true };
const check = { part: 'found', whole: 'checked', says: '发现多于抽查' };
const copyOf = (sheet: string, key: string) => ({ formula: 'copy', sheet, row: 0, column: key }) as const;

/** The return of one department. */
const returnOf = (id: string, name: string, [checked, found]: readonly (number | null)[]): SheetModel =>
  sheetModel({
    id,
    subject: { id: `organ-${id}`, name },
    form: 'statistics-2',
    name,
    fields: [
      { label: '填报单位', type: 'text', value: name },
      { label: '填报日期', type: 'day', value: null },
    ],
    columns: [
      column('checked', 'number', asked),
      column('found', 'number', asked),
      column('state', 'text', { ...asked, choices }),
    ],
    rows: [[checked ?? null, found ?? null, null]],
    checks: [check],
    remarks: ['填表说明'],
  });
const choices = ['已完成', '未完成，原因另附'];

const returns = [returnOf('a', "甲's[局]", [12, 3]), returnOf('b', '乙局', [5, 6]), returnOf('c', '丙局', [null, null])];

const summary = sheetModel({
  id: 'summary',
  role: 'summary',
  name: '汇总表',
  columns: [
    column('department', 'text', { width: 20 }),
    column('checked', 'number', { hasBars: true }),
    column('found', 'number'),
    column('share', 'percent'),
  ],
  rows: returns.map(({ id, name }) => [
    name,
    copyOf(id, 'checked'),
    copyOf(id, 'found'),
    { formula: 'ratio', part: 'found', whole: 'checked' },
  ]),
  closing: [
    { kind: 'less', label: '减：重复计', figures: { checked: 2 } },
    { kind: 'sum', label: '合计', known: {} },
    { kind: 'stated', label: '报送的合计', figures: { checked: 15, found: 8 } },
  ],
  checks: [check],
});

const write = (sheets: readonly SheetModel[]) =>
  writeWorkbook(
    { ...everyBlock(), id: 'qinghe/2026/joint-02', provenance: [{ label: '文种', value: 'campaign' }], sheets },
    '1.2.3',
  );

async function open(sheets: readonly SheetModel[]): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = await write(sheets);
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
}

const sheetOf = async (name: string) => {
  const worksheet = (await open([summary, ...returns])).getWorksheet(name);
  if (!worksheet) throw new Error(`no sheet ${name}`);
  return worksheet;
};
const xmlOf = async (part: string) => unzip(await write([summary, ...returns])).get(part) ?? '';

test('takes the figures of a return into the summary, and leaves blank what is blank there', async () => {
  const worksheet = await sheetOf('汇总表');
  expect(worksheet.getCell('B3').value).toEqual({ formula: "IF('甲''s 局'!$A$4=\"\",\"\",'甲''s 局'!$A$4)", result: 12 });
  expect(worksheet.getCell('C4').value).toMatchObject({ result: 6 });
  expect(worksheet.getCell('B5').result ?? '').toBe('');
  expect(worksheet.getCell('D3').value).toEqual({ formula: 'IF(OR(COUNT($C3)=0,N($B3)=0),"",$C3/$B3)', result: 0.25 });
});

test('takes off the sums what was counted twice, and sets sums that were sent in beside them', async () => {
  const worksheet = await sheetOf('汇总表');
  expect(worksheet.getCell('B6').value).toBe(2);
  expect(worksheet.getCell('B7').value).toEqual({ formula: 'IF(COUNT(B3:B5)=0,"",SUM(B3:B5)-N(B6))', result: 15 });
  expect(worksheet.getCell('C7').value).toMatchObject({ result: 9 });
  expect(worksheet.getCell('C8').value).toBe(8);
  expect(worksheet.getCell('E8').value).toMatchObject({ result: '与合计不符' });
});

test('says beside a row which figures do not agree, off the printed page', async () => {
  const worksheet = await sheetOf('乙局');
  expect(worksheet.getCell('D4').value).toEqual({
    formula: 'IF(COUNT(B4,A4)<2,"",IF(B4>A4,"发现多于抽查；",""))',
    result: '发现多于抽查；',
  });
  expect((await sheetOf("甲's 局")).getCell('D4').result ?? '').toBe('');
  expect(await xmlOf('xl/workbook.xml')).toContain('localSheetId="2">\'乙局\'!$A$1:$C$5</definedName>');
});

test('colours figures that do not agree and sums that lack one, and draws bars', async () => {
  const xml = await xmlOf('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="0"');
  expect(xml).toContain('AND(COUNT(B8,B7)=2,B8&lt;&gt;B7)');
  expect(xml).toContain('AND(COUNT(C$3:C$5)&gt;0,COUNT(C$3:C$5)&lt;ROWS(C$3:C$5))');
  expect(xml.match(/type="dataBar"/g)).toHaveLength(1);
});

test('protects all but what is asked for, without a password', async () => {
  const xml = await xmlOf('xl/worksheets/sheet2.xml');
  expect(xml).toContain('<sheetProtection sheet="1"');
  expect(xml).not.toMatch(/password|hashValue/);
  const worksheet = await sheetOf('乙局');
  expect([worksheet.getCell('A4'), worksheet.getCell('D2')].map(({ protection }) => protection?.locked)).toEqual([
    false,
    undefined,
  ]);
  expect((await sheetOf('汇总表')).getCell('B6').protection?.locked).toBe(false);
  expect((await sheetOf('汇总表')).getCell('B3').protection?.locked).not.toBe(false);
});

test('offers choices from the hidden sheet, commas and all', async () => {
  const worksheet = await sheetOf('乙局');
  expect(worksheet.getCell('C4').dataValidation).toMatchObject({ type: 'list', formulae: ['banwen!$I$1:$I$2'] });
  const about = (await open([summary, ...returns])).getWorksheet('banwen');
  expect([about?.getCell('I1').value, about?.getCell('I2').value]).toEqual(choices);
});

test('says on a hidden sheet which plan and program made it, and what each sheet and column is', async () => {
  const about = (await open([summary, ...returns])).getWorksheet('banwen');
  expect(about?.state).toBe('hidden');
  const rows = about?.getSheetValues().map((row) => (Array.isArray(row) ? row.slice(1, 7) : [])) ?? [];
  expect(rows.slice(1, 6)).toEqual(
    [
      ['程序', 'banwen'],
      ['程序版本', '1.2.3'],
      ['约定', '1'],
      ['方案', 'qinghe/2026/joint-02'],
      ['文种', 'campaign'],
    ].map((row) => expect.objectContaining(row)),
  );
  expect(rows).toContainEqual(expect.objectContaining(['乙局', 'b', 'return', 'organ-b', '乙局', 'statistics-2']));
  expect(rows).toContainEqual(expect.objectContaining(['b', 'found', 'found']));
});

test('names the blocks and fields of each sheet', async () => {
  const xml = await xmlOf('xl/workbook.xml');
  const names = [...xml.matchAll(/<definedName name="([^"]+)" localSheetId="2">([^<]+)</g)].map(([, name, range]) => [
    name,
    range,
  ]);
  expect(names).toEqual([
    ['_xlnm.Print_Area', "'乙局'!$A$1:$C$5"],
    ['_xlnm.Print_Titles', "'乙局'!$3:$3"],
    ['表头', "'乙局'!$A$3:$C$3"],
    ['数据', "'乙局'!$A$4:$C$4"],
    ['填报单位', "'乙局'!$B$2"],
    ['填报日期', "'乙局'!$C$2"],
  ]);
});

test('writes what a formula that leads nowhere would be as a plain cell', async () => {
  const lost = sheetModel({
    columns: [column('a', 'number'), column('b', 'number')],
    rows: [[copyOf('nowhere', 'a'), { formula: 'ratio', part: 'x', whole: 'a' }]],
  });
  const circle = sheetModel({ id: 'o', columns: [column('a', 'number')], rows: [[copyOf('o', 'a')]] });
  const workbook = await open([lost, circle]);
  expect(workbook.worksheets[0]?.getCell('A3').value).toBeNull();
  expect(workbook.worksheets[1]?.getCell('A3').value).not.toHaveProperty('result', expect.any(Number));
});

test('keeps wild names and texts out of formulas and names', async () => {
  const wild = ['=1+1', "x'!A1", '[乙]:*?/\\', '"&"', '\u0001', '字'.repeat(50)];
  const sheets = wild.map((name, index) => ({ ...returnOf(`w${index}`, name, [1, 0]), name }));
  const sum = { ...summary, rows: sheets.map(({ id, name }) => [name, copyOf(id, 'checked'), 1, null]) };
  const bytes = await write([sum, ...sheets]);
  const faults = validateOoxml(bytes, 'xlsx');
  if (faults !== null) expect(await faults).toEqual([]);
  const first = (await open([sum, ...sheets])).worksheets[0];
  expect(wild.map((_, index) => first?.getCell(3 + index, 2).value)).toEqual(
    wild.map(() => expect.objectContaining({ result: 1 })),
  );
});

test('is valid SpreadsheetML with everything in it', async ({ skip }) => {
  const faults = validateOoxml(await write([summary, ...returns]), 'xlsx');
  if (faults === null) return skip('the validator is not installed');
  expect(await faults).toEqual([]);
});
