import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { definedNames } from '../../../src/renderers/xlsx/defined-names.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';

const columns = Array.from({ length: 28 }, (_, index) => column(`c${index}`, index === 0 ? 'text' : 'number'));

/** Each name with the number of its sheet, and what it stands for. */
const namesOf = (...sheets: readonly Partial<SheetModel>[]) =>
  [
    ...definedNames(layOutWorkbook(sheets.map(sheetModel), false, []).sheets).matchAll(
      /<definedName name="([^"]*)" localSheetId="(\d+)">(.*?)<\/definedName>/g,
    ),
  ].map(([, name, sheet, range]) => `${sheet} ${name} ${range}`);
const fieldNames = (...labels: readonly string[]) =>
  namesOf({ columns, fields: labels.map((label) => ({ label, type: 'text', value: null })) })
    .map((name) => name.split(' ')[1] ?? '')
    .filter((name) => !name.startsWith('_xlnm.') && name !== '表头');

test('header, body and sums of each sheet have their names in it, and what is printed reaches to the last remark', () => {
  const sheet: Partial<SheetModel> = {
    name: "甲's&乙",
    columns,
    rows: [[], []],
    closing: [{ kind: 'sum', label: '合计', known: {} }],
    remarks: ['一', '二'],
    checks: [{ part: 'c1', whole: 'c2', says: '多' }],
  };
  expect(namesOf({ name: '空', title: '' }, sheet)).toEqual([
    "0 _xlnm.Print_Area '空'!$A$1:$A$1",
    "1 _xlnm.Print_Area '甲''s&amp;乙'!$A$1:$AB$7",
    "1 _xlnm.Print_Titles '甲''s&amp;乙'!$2:$2",
    "1 表头 '甲''s&amp;乙'!$A$2:$AB$2",
    "1 数据 '甲''s&amp;乙'!$A$3:$AB$4",
    "1 合计 '甲''s&amp;乙'!$A$5:$AB$5",
  ]);
  expect(definedNames([])).toBe('');
});

test.each([
  ['填报单位', ['填报单位']],
  ['填报_单位2', ['填报_单位2']],
  ['填报 单位', []],
  ['2季度', []],
  ['单位（盖章）', []],
  ['数据', []],
  ['', []],
  // what programs read as a cell
  ['A1', []],
  ['xfd1048576', []],
  ['R1C1', []],
  ['r', []],
  ['C2', []],
  ['RC', []],
  ['ABCD1', ['ABCD1']],
])('a field `%s` is a name where it can be one', (label, expected) => {
  expect(fieldNames(label)).toEqual(expected);
});

test('a name stands once, for the last of its fields', () => {
  const [, , , ...names] = namesOf({
    columns: columns.slice(0, 4),
    fields: [
      { label: '填报人', type: 'text', value: null },
      { label: '填报人', type: 'text', value: '李四' },
    ],
  });
  expect(names).toEqual(["0 填报人 '统计表'!$D$2"]);
});
