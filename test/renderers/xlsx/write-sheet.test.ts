import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { sharedStrings } from '../../../src/renderers/xlsx/shared-strings.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { writeSheet } from '../../../src/renderers/xlsx/write-sheet.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';

interface Told {
  readonly xml: string;
  readonly pieces: number;
  /** Text or number by reference. */
  readonly cells: ReadonlyMap<string, string>;
  readonly merges: readonly string[];
}

function written(change: Partial<SheetModel>, { draft = false, isFirst = true } = {}): Told {
  const grid = layOutWorkbook([sheetModel(change)], draft, []);
  const [placed] = grid.sheets;
  if (placed === undefined) throw new Error('a workbook without sheets');
  const strings = sharedStrings();
  const pieces = [...writeSheet({ placed, grid, strings, draft, isFirst, choices: new Map() })];
  const xml = pieces.join('');
  const texts = [...strings.part().matchAll(/<t [^>]*>(.*?)<\/t>/g)].map(([, text = '']) => text);
  const cells = [...xml.matchAll(/<c r="(\w+)" s="\d+"( t="s")?><v>(.*?)<\/v>/g)].map(
    ([, at = '', isText, value = '']) => [at, isText ? (texts[Number(value)] ?? '') : value] as const,
  );
  return {
    xml,
    pieces: pieces.length,
    cells: new Map(cells),
    merges: [...xml.matchAll(/<mergeCell ref="(.*?)"\/>/g)].map(([, range = '']) => range),
  };
}

const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => column(key, index < 2 ? 'text' : 'number'));
const field = (label: string, value: string | null, type: 'text' | 'day' = 'text') => ({ label, type, value });
const total = { kind: 'sum', label: '合计', known: {} } as const;

test('what reaches over several cells is one to the eye, and counted', () => {
  const sheet = {
    columns,
    fields: [field('填报单位', null), field('填报人', null)],
    rows: [[]],
    closing: [total],
    remarks: ['一', '二'],
  };
  const { merges, xml } = written(sheet);
  expect(merges).toEqual(['A1:F1', 'B2:C2', 'E2:F2', 'A5:B5', 'A6:F6', 'A7:F7']);
  expect(xml).toContain('<mergeCells count="6">');
});

test('a sheet of one column merges nothing, and says nothing of it', () => {
  const { merges, xml } = written({ columns: columns.slice(0, 1), rows: [[]], remarks: ['一'] });
  expect(merges).toEqual([]);
  expect(xml).not.toContain('mergeCells');
});

test.each([
  ['a text', field('填报单位', '甲局'), '甲局'],
  ['a day', field('填报日期', '2026-07-07', 'day'), '46210'],
  ['a day in words', field('填报日期', '七月', 'day'), '七月'],
  ['room to fill in', field('填报人', null), undefined],
])('a field holds %s beside its label', (_, own, expected) => {
  const { cells } = written({ columns, fields: [own] });
  expect([cells.get('A2'), cells.get('B2')]).toEqual([`${own.label}：`, expected]);
});

test('a field in a single cell says its value behind its label', () => {
  const fields = [field('填报单位', '甲局'), field('填报日期', '2026-07-07', 'day'), field('填报人', null)];
  const { cells } = written({ columns: columns.slice(0, 3), fields });
  expect(['A2', 'B2', 'C2'].map((at) => cells.get(at))).toEqual(['填报单位：甲局', '填报日期：2026-07-07', '填报人：']);
});

test.each([
  ['a title', { title: '_x0041_', columns }, 'A1', '_x005F_x0041_'],
  ['a remark', { columns, remarks: ['_x0041_'] }, 'A3', '_x005F_x0041_'],
  ['a header', { columns, header: [[{ text: '_x0041_', columns: 1, rows: 1 }]] }, 'A2', '_x005F_x0041_'],
])('%s that looks like the number of a character stays what it is', (_, sheet, at, expected) => {
  expect(written(sheet).cells.get(at)).toBe(expected);
});

test('a draft says so in its title and at the head of each page, even without a title', () => {
  expect(written({ columns, title: '' }, { draft: true }).cells.get('A1')).toBe('【草稿】');
  expect(written({ columns }, { draft: true }).xml).toContain('<oddHeader>&amp;C&amp;"黑体,Regular"&amp;14草稿</oddHeader>');
  expect(written({ columns }).xml).not.toContain('oddHeader');
});

test('the header stays in sight below the title, and the first sheet alone is open', () => {
  const { xml } = written({ columns, fields: [field('填报人', null)], rows: [[]] });
  expect(xml).toContain('<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4"');
  expect(written({ columns }, { isFirst: false }).xml).toContain('<sheetView workbookViewId="0">');
  expect(written({ title: '' }).xml).not.toContain('<pane');
});

test('forms are protected, lists to look things up in are not', () => {
  const isProtected = (role: SheetModel['role']) => written({ role, columns }).xml.includes('<sheetProtection ');
  expect((['return', 'summary', 'ledger', 'view', 'list'] as const).map(isProtected)).toEqual([true, true, true, true, false]);
});

test('核对 heads a column of its own right of the header, and is as wide as what it says', () => {
  const checks = [{ part: 'd', whole: 'c', says: '多' }];
  const { cells, xml } = written({ columns, checks, rows: [['甲', '户', 1, 2]] });
  expect(cells.get('G2')).toBe('核对');
  expect(xml).toContain('<col min="7" max="7" width="40" customWidth="1"/>');
  expect(written({ columns }).xml).not.toContain('min="7"');
});

test('a long sheet is handed on in pieces that make one', () => {
  const rows = Array.from({ length: 6000 }, (_, index) => [`名${index}`, '户', index, 1, 2, 3]);
  const { pieces, xml, cells } = written({ columns, rows, closing: [total] });
  expect(pieces).toBeGreaterThan(5);
  expect(xml.match(/<row /g)).toHaveLength(2 + 6000 + 1);
  expect([cells.get('A6002'), cells.get('C6002'), cells.get('A6003')]).toEqual(['名5999', '5999', '合计']);
  expect(xml.match(/<\/?worksheet|<\/?sheetData>/g)).toEqual(['<worksheet', '<sheetData>', '</sheetData>', '</worksheet']);
});
