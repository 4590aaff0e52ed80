import { expect, test } from 'vitest';
import type { SheetColumn, SheetModel } from '../../../src/documents/sheet-model.ts';
import { fieldCell, writeValidations } from '../../../src/renderers/xlsx/write-validations.ts';
import { sheetColumn } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const asked = (key: string, type: SheetColumn['type'], change: Partial<SheetColumn> = {}) =>
  sheetColumn(key, type, { isAsked: true, ...change });

/** What a sheet asks of its cells; a column named `choice` has its list in Z. */
function validationsOf(change: Partial<SheetModel>): readonly Readonly<Record<string, string>>[] {
  const { placed } = placedSheet(change);
  const choices = new Map(placed.sheet.columns.filter(({ key }) => key === 'choice').map((each) => [each, 'banwen!$Z$1:$Z$2']));
  const xml = writeValidations(placed, choices);
  const all = [...xml.matchAll(/<dataValidation (.*?)(?:\/>|><formula1>(.*?)<\/formula1><\/dataValidation>)/g)];
  expect(xml === '' ? '0' : /count="(\d+)"/.exec(xml)?.[1]).toBe(String(all.length));
  return all.map(([, attributes = '', formula]) => ({
    ...Object.fromEntries([...attributes.matchAll(/(\w+)="(.*?)"/g)].map(([, name = '', value = '']) => [name, value])),
    ...(formula === undefined ? {} : { formula }),
  }));
}
const promptOf = (column: SheetColumn) => validationsOf({ columns: [column], rows: [[null]] })[0]?.['prompt'];

const STOPS = { showErrorMessage: '1', errorTitle: '填写有误' };
const SAYS = { showInputMessage: '1', promptTitle: '填写说明', allowBlank: '1' };
const WHOLE = {
  ...STOPS,
  ...SAYS,
  type: 'whole',
  operator: 'greaterThanOrEqual',
  formula: '0',
  prompt: '请填写不小于0的整数',
  error: '此处应为不小于0的整数',
};
const DAY = {
  ...STOPS,
  ...SAYS,
  type: 'date',
  operator: 'greaterThanOrEqual',
  formula: '36526',
  prompt: '请填写日期，如2026-07-07',
  error: '此处应为日期，如2026-07-07',
};

test.each([
  ['a number', asked('a', 'number'), [{ ...WHOLE, sqref: 'A3:A4' }]],
  ['a day', asked('a', 'day'), [{ ...DAY, sqref: 'A3:A4' }]],
  ['a share', asked('a', 'percent'), [{ ...SAYS, prompt: '请填写百分比，如3%', sqref: 'A3:A4' }]],
  ['a text', asked('a', 'text'), []],
  ['a text that says what it wants', asked('a', 'text', { prompt: '写全称' }), [{ ...SAYS, prompt: '写全称', sqref: 'A3:A4' }]],
  [
    'a choice',
    asked('choice', 'text', { choices: ['是', '否'] }),
    [
      {
        ...STOPS,
        ...SAYS,
        type: 'list',
        formula: 'banwen!$Z$1:$Z$2',
        prompt: '请从列表中选择',
        error: '此处只能填列表中的一项',
        sqref: 'A3:A4',
      },
    ],
  ],
  ['nothing where it is given', sheetColumn('a', 'number'), []],
])('a column asks for %s', (_, column, expected) => {
  expect(validationsOf({ columns: [column], rows: [[null], [null]] })).toEqual(expected);
});

test('a sheet without rows asks for nothing', () => {
  expect(validationsOf({ columns: [asked('a', 'number')] })).toEqual([]);
});

test('figures to take off are whole numbers too', () => {
  const closing = [{ kind: 'less', label: '减', figures: {} } as const, { kind: 'sum', label: '合计', known: {} } as const];
  const columns = [sheetColumn('name', 'text'), sheetColumn('a', 'number'), sheetColumn('b', 'number')];
  expect(validationsOf({ columns, rows: [[null]], closing })).toEqual([
    { ...WHOLE, sqref: 'B4' },
    { ...WHOLE, sqref: 'C4' },
  ]);
});

test.each([
  ['按户计', '按户计。请填写不小于0的整数'],
  ['按户计。', '按户计。请填写不小于0的整数'],
  ['几户？', '几户？请填写不小于0的整数'],
  ['甲<乙&"丙"', '甲&lt;乙&amp;&quot;丙&quot;。请填写不小于0的整数'],
  ['长'.repeat(300), '长'.repeat(255)],
  [`${'长'.repeat(254)}𠮷`, '长'.repeat(254)],
])('case %#: what a column wants stands before what its type wants, as long as programs take', (prompt, expected) => {
  expect(promptOf(asked('a', 'number', { prompt }))).toBe(expected);
});

const field = (label: string, type: 'text' | 'day') => ({ label, type, value: null });

test('a field for a day takes days, in the cell beside its label', () => {
  const columns = ['a', 'b', 'c', 'd'].map((key) => sheetColumn(key, 'text'));
  const fields = [field('填报人', 'text'), field('填报日期', 'day')];
  expect(validationsOf({ columns, fields })).toEqual([{ ...DAY, sqref: 'D2' }]);
  const { placed } = placedSheet({ columns, fields });
  expect([fieldCell(placed, 0), fieldCell(placed, 1), fieldCell(placed, 2)]).toEqual(['B2', 'D2', undefined]);
});

test('a field that has a single cell shares it with its label, so that any text may follow', () => {
  const columns = [sheetColumn('a', 'text'), sheetColumn('b', 'text')];
  const fields = [field('填报人', 'text'), field('填报日期', 'day'), field('电话', 'text')];
  expect(validationsOf({ columns, fields })).toEqual([]);
  const { placed } = placedSheet({ columns, fields });
  expect([fieldCell(placed, 0), fieldCell(placed, 1), fieldCell(placed, 2)]).toEqual(['A2', 'B2', undefined]);
});
