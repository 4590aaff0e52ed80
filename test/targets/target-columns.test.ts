import { expect, test } from 'vitest';
import { readHeader } from '../../src/targets/target-columns.ts';
import type { ListRow } from '../../src/targets/target-rows.ts';

function rowOf(...texts: readonly string[]): ListRow {
  return { number: 3, cells: texts.map((text, column) => ({ column, text, at: { cell: `${column}` } })) };
}

test.each([
  ['企业名称', 'name'],
  ['＊单位名称：', 'name'],
  ['统一社会信用代码（注册号）', 'code'],
  ['住所/经营场所', 'address'],
  ['法定代表人（负责人）', 'representative'],
  ['联系 电话', 'phone'],
  ['信用风险分类', 'class'],
  ['检查事项名称', 'items'],
  ['检 查 部 门', 'departments'],
])('`%s` heads %s', (text, field) => {
  const header = readHeader(rowOf(text, field === 'name' ? '备注' : '名称'));
  expect(header?.columns.get(0)).toBe(field);
});

test('a row without a column of names is no header', () => {
  expect(readHeader(rowOf('序号', '统一社会信用代码'))).toBeUndefined();
  expect(readHeader(rowOf('某区餐饮服务单位名单'))).toBeUndefined();
  expect(readHeader(rowOf())).toBeUndefined();
});

test('of two columns of one thing the first is read; what papers do not print is told, numbers and remarks are not', () => {
  const header = readHeader(rowOf('序号', '名称', '企业名称', '注册资本', '备注', 'No.'));
  expect(header?.repeated.map(({ text }) => text)).toEqual(['企业名称']);
  expect(header?.unknown.map(({ text }) => text)).toEqual(['注册资本']);
  expect([...(header?.columns ?? [])]).toEqual([[1, 'name']]);
  expect(header?.first.text).toBe('序号');
});
