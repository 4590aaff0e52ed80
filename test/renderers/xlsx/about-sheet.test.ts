import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { aboutSheet } from '../../../src/renderers/xlsx/about-sheet.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';

/** The texts of the hidden sheet by reference, and where choices stand. */
function told(...sheets: readonly Partial<SheetModel>[]) {
  const grid = layOutWorkbook(sheets.map(sheetModel), false, ['banwen']);
  const provenance = [{ label: '文种', value: 'campaign' }];
  const about = aboutSheet({ ...everyBlock(), id: 'qinghe/2026/second', provenance }, grid, '1.2.3');
  const texts: string[] = [];
  const xml = about.part({ indexOf: (text) => texts.push(text) - 1, part: () => '' });
  const cells = [...xml.matchAll(/<c r="(\w+)" [^>]*><v>(\d+)<\/v>/g)].map(
    ([, at = '', index]) => [at, texts[Number(index)]] as const,
  );
  return { cells: new Map(cells), choices: [...about.choices].map(([{ key }, range]) => `${key} ${range}`) };
}

test('it tells program, plan, sheets and columns, each in its row', () => {
  const { cells } = told(
    {
      id: 'a',
      name: '甲/局',
      subject: { id: 'organ-a', name: '甲局' },
      form: 'statistics-10',
      columns: [column('checked', 'number')],
    },
    { id: 'all', role: 'summary', name: '汇总表' },
  );
  const row = (number: number) => ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => cells.get(`${letter}${number}`) ?? '').join('|');
  expect(Array.from({ length: 12 }, (_, index) => row(index + 1))).toEqual([
    '程序|banwen||||',
    '程序版本|1.2.3||||',
    '约定|1||||',
    '方案|qinghe/2026/second||||',
    '文种|campaign||||',
    '|||||',
    '工作表|标识|用途|所属标识|所属名称|表式',
    '甲 局|a|return|organ-a|甲局|statistics-10',
    '汇总表|all|summary|||',
    '|||||',
    '标识|列|列名|||',
    'a|checked|checked|||',
  ]);
});

test('choices stand right of it, a column each, as long as they are', () => {
  const states = ['未开始', '进行中', '已完成'];
  const many = Array.from({ length: 40 }, (_, index) => `第${index + 1}项`);
  const columns = [
    column('state', 'text', { choices: states }),
    column('free', 'text'),
    column('item', 'text', { choices: many }),
  ];
  const { cells, choices } = told({ columns });
  expect(choices).toEqual(['state banwen!$H$1:$H$3', 'item banwen!$I$1:$I$40']);
  expect(['H1', 'H3', 'H4', 'I1', 'I40'].map((at) => cells.get(at))).toEqual(['未开始', '已完成', undefined, '第1项', '第40项']);
});

test('sheets that share their columns share the lists of their choices', () => {
  const state = column('state', 'text', { choices: ['是', '否'] });
  const kind = column('kind', 'text', { choices: ['甲', '乙'] });
  const { cells, choices } = told({ columns: [state, kind] }, { columns: [state] });
  expect(choices).toEqual(['state banwen!$H$1:$H$2', 'kind banwen!$I$1:$I$2']);
  expect(['H1', 'H2', 'I1', 'I2'].map((at) => cells.get(at))).toEqual(['是', '否', '甲', '乙']);
});
