import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { readSheets } from '../../src/source/read-sheets.ts';
import { gridCell, gridRange, type SheetGrid } from '../../src/source/sheet-grid.ts';

async function read(fill: (workbook: exceljs.Workbook) => void): Promise<readonly SheetGrid[]> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  const grids = await readSheets('返回/甲.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (typeof grids === 'string') throw new Error(grids);
  return grids;
}

test('every sheet is read, hidden ones too, each cell with what it holds and where its text stands', async () => {
  const [first, second] = await read((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.getCell('A1').value = ' 抽查\n户数 ';
    sheet.getCell('C2').value = 6;
    sheet.getCell('A3').value = new Date(Date.UTC(2026, 6, 7));
    sheet.getCell('B3').value = { formula: 'C2+1', result: 7 };
    sheet.getCell('C3').value = { error: '#REF!' };
    sheet.getCell('D3').value = { formula: 'C2+2' };
    sheet.getCell('E3').value = '  ';
    workbook.addWorksheet('藏', { state: 'veryHidden' }).getCell('A1').value = true;
  });
  if (!first || !second) throw new Error('no sheets');
  expect([first.isHidden, second.isHidden]).toEqual([false, true]);
  expect(first.source).toEqual({ path: '返回/甲.xlsx', text: '抽查↵户数\n\t\t6\n2026-07-07\t7\t#REF!\t' });
  const held = (row: number, column: number) => {
    const cell = gridCell(first, row, column);
    return cell && [cell.holds, cell.text, cell.formula];
  };
  expect(held(0, 0)).toEqual(['text', '抽查\n户数', null]);
  expect(held(1, 2)).toEqual(['number', '6', null]);
  expect(held(2, 0)).toEqual(['day', '2026-07-07', null]);
  expect(held(2, 1)).toEqual(['number', '7', 'C2+1']);
  expect(held(2, 2)).toEqual(['error', '#REF!', null]);
  expect(held(2, 3)).toEqual(['nothing', '', 'C2+2']);
  expect(held(2, 4)).toBeUndefined();
  const { start, end } = gridRange(first, 1, 2);
  expect(first.source.text.slice(start, end)).toBe('6');
});

test('merged and named blocks are known by sheet', async () => {
  const [first, second] = await read((workbook) => {
    workbook.addWorksheet("a'b").mergeCells('A1:C2');
    workbook.addWorksheet('乙').getCell('B5').value = 1;
    workbook.definedNames.add("'乙'!$A$5:$J$6", '数据');
  });
  expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  expect(first?.names.size).toBe(0);
  expect(second?.names.get('数据')).toEqual({ top: 4, left: 0, bottom: 5, right: 9 });
});
