import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { xlsx } from '../../../src/renderers/xlsx/xlsx.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { noTools } from '../../support/no-tools.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';
import { unzip } from '../../support/unzip.ts';
import { validateOoxml } from '../../support/validate-ooxml.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
const asked = { isAsked: true };

const grouped = sheetModel({
  title: '联合抽查情况统计表',
  fields: [
    { label: '填报单位', type: 'text', value: '市场监管局' },
    { label: '填报日期', type: 'day', value: null },
  ],
  columns: [
    column('department', 'text', { name: '单位', width: 20 }),
    column('checked', 'number', { name: '抽查对象', ...asked }),
    column('foundItems', 'number', { name: '发现问题事项', width: 6, ...asked }),
    column('foundEntities', 'number', { name: '发现问题企业', ...asked, prompt: '按户计' }),
    column('done', 'day', { name: '完成日期', width: 20, ...asked }),
  ],
  header: [
    [cell('单位', 1, 2), cell('抽查对象（户）', 1, 2), cell('抽查结果', 2, 1), cell('完成日期', 1, 2)],
    [cell('发现问题事项（项）'), cell('发现问题企业（户）')],
  ],
  rows: [
    ['市场监管局', 12, 3, null, '2026-07-31'],
    ['税务局', 30, null, 2, null],
  ],
  closing: [{ kind: 'sum', label: '合计', known: {} }],
});

function withSheets(sheets: readonly SheetModel[], change: Partial<Manuscript> = {}): Manuscript {
  return { ...everyBlock(), sheets, ...change };
}

async function open(manuscript: Manuscript): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = await xlsx.render(manuscript, noTools);
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
}

async function openFirst(manuscript: Manuscript): Promise<exceljs.Worksheet> {
  const [worksheet] = (await open(manuscript)).worksheets;
  if (!worksheet) throw new Error('a workbook without sheets');
  return worksheet;
}

const part = async (name: string, manuscript: Manuscript) => unzip(await xlsx.render(manuscript, noTools)).get(name);

test('asks for sheets', () => {
  expect(xlsx.appliesTo(everyBlock())).toBe(true);
  expect(xlsx.appliesTo(withSheets([]))).toBe(false);
});

test('merges the title, the fields and the groups of the header', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.model.merges.toSorted()).toEqual(['A1:E1', 'A3:A4', 'B2:C2', 'B3:B4', 'C3:D3', 'E3:E4']);
  expect(worksheet.getCell('A1').text).toBe('联合抽查情况统计表');
  expect([worksheet.getCell('A2').text, worksheet.getCell('B2').text]).toEqual(['填报单位：', '市场监管局']);
  expect(worksheet.getCell('C3').text).toBe('抽查结果');
  expect(worksheet.getCell('D4').text).toBe('发现问题企业\n（户）');
});

test('stores numbers, days and texts as what they are, and leaves room for the rest', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.getCell('A5').value).toBe('市场监管局');
  expect(worksheet.getCell('A5').numFmt).toBe('@');
  expect(worksheet.getCell('B5').value).toBe(12);
  expect(worksheet.getCell('B5').numFmt).toBe('0');
  expect(worksheet.getCell('E5').value).toEqual(new Date('2026-07-31T00:00:00Z'));
  expect(worksheet.getCell('E5').numFmt).toBe('yyyy"-"mm"-"dd');
  expect(worksheet.getCell('D5').value).toBeNull();
  expect(worksheet.getCell('D5').border.bottom?.style).toBe('thin');
});

test('closes with sums that say their result, and none over days or texts', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.getCell('A7').value).toBe('合计');
  expect(worksheet.getCell('B7').value).toEqual({ formula: 'IF(COUNT(B5:B6)=0,"",SUM(B5:B6))', result: 42 });
  expect(worksheet.getCell('C7').value).toEqual({ formula: 'IF(COUNT(C5:C6)=0,"",SUM(C5:C6))', result: 3 });
  expect(worksheet.getCell('E7').value).toBeNull();
});

test('lets a number column to fill in accept whole numbers from 0 on, and say what it wants', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.getCell('B6').dataValidation).toMatchObject({
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    prompt: '请填写不小于0的整数',
  });
  expect(worksheet.getCell('D6').dataValidation?.prompt).toBe('按户计。请填写不小于0的整数');
  expect(worksheet.getCell('A6').dataValidation).toBeUndefined();
});

test('prints on A4 landscape, one page wide, with its header on every page', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: '3:4',
  });
  expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  expect(worksheet.headerFooter.oddFooter).toContain('&P');
});

test('makes header rows as high as their wrapped text, and keeps the widths of the columns', async () => {
  const worksheet = await openFirst(withSheets([grouped]));
  expect(worksheet.columns.map((column) => column.width)).toEqual([20, 12, 6, 12, 20]);
  // Nine characters of 11 pt in a column of six: at least four lines.
  expect(worksheet.getRow(4).height).toBeGreaterThanOrEqual(4 * 11 * 1.3);
  expect(worksheet.getCell('C4').alignment.wrapText).toBe(true);
});

test('widens columns whose days or numbers would show as ####', async () => {
  const narrow: SheetModel = { ...grouped, columns: grouped.columns.map((each) => ({ ...each, width: 5 })) };
  const worksheet = await openFirst(withSheets([{ ...narrow, rows: [['甲', 1_234_567_890, 1, 1, '2026-12-28']] }]));
  expect(worksheet.getColumn(2).width).toBeGreaterThanOrEqual(13);
  expect(worksheet.getColumn(3).width).toBe(5);
  expect(worksheet.getColumn(5).width).toBeGreaterThanOrEqual(14);
});

test('marks a draft in its title and on every page', async () => {
  const worksheet = await openFirst(withSheets([grouped], { draft: true }));
  expect(worksheet.getCell('A1').text).toBe('【草稿】联合抽查情况统计表');
  expect(worksheet.headerFooter.oddHeader).toContain('草稿');
});

test('gives the same bytes twice, dated by the document', async () => {
  const [first, second] = [await xlsx.render(withSheets([grouped]), noTools), await xlsx.render(withSheets([grouped]), noTools)];
  expect(Buffer.compare(first, second)).toBe(0);
  const core = await part('docProps/core.xml', withSheets([grouped]));
  expect(core).toContain('>2026-07-07T00:00:00Z</dcterms:created>');
  expect(core).toContain('<dc:creator>banwen</dc:creator>');
});

test('keeps wild text as text: no formula, no markup, no forbidden character', async () => {
  const wild = ['=cmd|calc', '+1', '-1', '@SUM(A1)', '<b>&"\'', 'a\u0001b', '_x0041_', '\ud800半', '甲\r\n乙'];
  const sheet = { ...grouped, rows: wild.map((text) => [text, text, null, null, text]), closing: [] };
  const worksheet = await openFirst(withSheets([sheet]));
  const column = wild.map((_, index) => worksheet.getCell(5 + index, 1).value);
  expect(column).toEqual(['=cmd|calc', '+1', '-1', '@SUM(A1)', '<b>&"\'', 'ab', '_x0041_', '半', '甲\n乙']);
  expect(worksheet.getCell('B5').value).toBe('=cmd|calc');
  expect(worksheet.getCell('E5').value).toBe('=cmd|calc');
  expect(await part('xl/worksheets/sheet1.xml', withSheets([sheet]))).not.toMatch(/<f>|<f /);
});

test('cuts a text that no cell can hold', async () => {
  const sheet = { ...grouped, rows: [['字'.repeat(40_000), 1, 1, 1, null]] };
  const text = (await openFirst(withSheets([sheet]))).getCell('A5').text;
  expect(text).toHaveLength(32_767);
  expect(text.endsWith('…')).toBe(true);
});

test('gives every sheet a name Excel accepts', async () => {
  const names = ['统计表', '统计表', 'a/b:c[d]*?\\', "'History'", '', '长'.repeat(40), '长'.repeat(40)];
  const workbook = await open(withSheets(names.map((name) => ({ ...grouped, name }))));
  const got = workbook.worksheets.map((worksheet) => worksheet.name).slice(0, -1);
  expect(got.slice(0, 2)).toEqual(['统计表', '统计表(2)']);
  expect(got[3]).toBe('History(2)');
  expect(new Set(got.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of got) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('survives sheets without columns, rows, header or title', async () => {
  const bare = sheetModel({ name: '', title: '', closing: [{ kind: 'sum', label: '合计', known: {} }] });
  const noRows = { ...grouped, rows: [] };
  const overflowing = { ...grouped, header: [[cell('宽', 99, 99), cell('多')]], rows: [[], ['只有一格']] };
  const workbook = await open(withSheets([bare, noRows, overflowing]));
  expect(workbook.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'visible', 'hidden']);
  expect(workbook.worksheets[1]?.getCell('B5').value).toBeNull();
});

test('writes thousands of rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [`单位${index}`, index, 1, null, '2026-07-31']);
  const worksheet = await openFirst(withSheets([{ ...grouped, rows }]));
  expect(worksheet.getCell('A10004').value).toBe('单位9999');
  expect(worksheet.getCell('B10005').value).toEqual({ formula: 'IF(COUNT(B5:B10004)=0,"",SUM(B5:B10004))', result: 49_995_000 });
});

test('names the columns where a sheet has no header of its own', async () => {
  const worksheet = await openFirst(withSheets([{ ...grouped, header: [] }]));
  expect(worksheet.getCell('B3').text).toBe('抽查对象');
});

test('is valid SpreadsheetML', async ({ skip }) => {
  const wild = { ...grouped, rows: [['=1\u0001<b>&"', 1.5, Number.NaN, -3, '2026-02-30']] };
  const bytes = await xlsx.render(withSheets([grouped, wild, { ...grouped, rows: [] }], { draft: true }), noTools);
  const faults = validateOoxml(bytes, 'xlsx');
  if (faults === null) return skip('the validator is not installed');
  expect(await faults).toEqual([]);
});
