import { expect, test } from 'vitest';
import { layHeader } from '../../../src/renderers/xlsx/header-layout.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
/** Text and corners of each cell. */
const laid = (rows: Parameters<typeof layHeader>[0], columns: number) =>
  layHeader(rows, columns).map(({ text, top, left, bottom, right }) => `${text} ${top},${left}–${bottom},${right}`);

test('cells stand beside each other, below groups and beside those over several rows', () => {
  const rows = [
    [cell('序号', 1, 3), cell('抽查', 3), cell('备注', 1, 3)],
    [cell('对象', 1, 2), cell('结果', 2)],
    [cell('正常'), cell('异常')],
  ];
  expect(laid(rows, 5)).toEqual([
    '序号 0,0–2,0',
    '抽查 0,1–0,3',
    '备注 0,4–2,4',
    '对象 1,1–2,1',
    '结果 1,2–1,3',
    '正常 2,2–2,2',
    '异常 2,3–2,3',
  ]);
});

test('what does not fit the sheet is cut off', () => {
  expect(laid([[cell('甲', 9, 9), cell('乙')]], 2)).toEqual(['甲 0,0–0,1']);
  expect(laid([[cell('甲'), cell('乙'), cell('丙')]], 2)).toEqual(['甲 0,0–0,0', '乙 0,1–0,1']);
});

test('a cell ends where one from above stands', () => {
  expect(laid([[cell('甲'), cell('乙', 1, 2)], [cell('丙', 2)]], 2)).toEqual(['甲 0,0–0,0', '乙 0,1–1,1', '丙 1,0–1,0']);
});

test('a span of nothing is one', () => {
  expect(laid([[cell('甲', 0, 0), cell('乙')]], 2)).toEqual(['甲 0,0–0,0', '乙 0,1–0,1']);
  expect(laid([], 3)).toEqual([]);
});

test.each([
  ['检查对象（户）', '检查对象\n（户）'],
  ['（户）', '（户）'],
  ['检查对象\n（户）', '检查对象\n（户）'],
  ['检查对象（由部门填报）', '检查对象（由部门填报）'],
  ['（户）检查对象', '（户）检查对象'],
  ['检查人员（人次）（户）', '检查人员（人次）\n（户）'],
])('case %#: a short unit at the end of a name stands on a line of its own', (text, expected) => {
  expect(layHeader([[cell(text)]], 1)[0]?.text).toBe(expected);
});
