import { expect, test } from 'vitest';
import { campaignParts } from '../../src/targets/campaign-parts.ts';
import { readTarget } from '../../src/targets/read-target.ts';
import { readHeader } from '../../src/targets/target-columns.ts';
import type { ListRow } from '../../src/targets/target-rows.ts';
import { campaign, department, organ } from '../support/plans.ts';
import { creditCode } from '../support/target-lists.ts';

const MARKET = organ('清河市东区市场监督管理局', '区市场监管局');
const SCHOOL = organ('清河市东区教育局', '区教育局');
const parts = campaignParts(
  campaign({
    departments: [
      department(0, '配合', SCHOOL, ['制度检查', '台账检查']),
      department(1, '牵头', MARKET, ['公示信息检查']),
      department(2, '指导', organ('清河市东区人民政府', '区政府'), []),
    ],
  }),
);

function rowOf(number: number, texts: readonly string[]): ListRow {
  return { number, cells: texts.map((text, column) => ({ column, text, at: { cell: `${column}` } })) };
}

/** Who inspects what of an enterprise whose row has this beside its name, and what is wrong with it. */
function workOf(column: string, text: string) {
  const header = readHeader(rowOf(1, ['企业名称', '统一社会信用代码', column]));
  if (!header) throw new Error('no header');
  const { target, complaints } = readTarget(rowOf(2, ['甲', creditCode(1), text]), header, parts);
  return {
    work: target?.departments.map(({ name, items }) => `${name}：${items.join('；')}`),
    said: complaints.map(({ message }) => message.zh),
  };
}

const BOTH = ['区市场监管局：公示信息检查', '区教育局：制度检查；台账检查'];

test('all that inspect in the campaign do, the lead first, where the row does not say; who guides inspects nothing', () => {
  expect(workOf('备注', '无')).toEqual({ work: BOTH, said: [] });
});

test.each([
  ['区教育局', ['区教育局：制度检查；台账检查']],
  ['清河市东区教育局', ['区教育局：制度检查；台账检查']],
  ['区市场监管局、区教育局', BOTH],
  ['区市场监管局, 区教育局；', BOTH],
  ['区市场监管局\n区教育局', BOTH],
  ['区市场监管局\r\n\r\n  区教育局 ', BOTH],
  ['区教育局、清河市东区教育局', ['区教育局：制度检查；台账检查']],
])('by %j', (text, work) => {
  expect(workOf('检查部门', text)).toEqual({ work, said: [] });
});

test('a department the campaign does not have keeps the row out', () => {
  expect(workOf('检查部门', '区市场监管局、 区水务局')).toEqual({
    work: undefined,
    said: ['检查部门 `区水务局` 不在方案的部门里，应为 区市场监管局、区教育局'],
  });
});

test('one that leads comes first, and the others inspect as well', () => {
  expect(workOf('牵头部门', '区教育局')).toEqual({ work: BOTH.toReversed(), said: [] });
});

test.each([
  ['台账检查', ['区教育局：台账检查']],
  ['台账检查；公示信息检查', BOTH.map((each) => each.replace('制度检查；', ''))],
  ['公示信息检查|台账检查', BOTH.map((each) => each.replace('制度检查；', ''))],
  ['公示信息检查\n台账检查\n', BOTH.map((each) => each.replace('制度检查；', ''))],
])('items of its own: %j', (text, work) => {
  expect(workOf('检查事项', text)).toEqual({ work, said: [] });
});

test('an item the campaign does not have is printed with the first that inspects, and told', () => {
  expect(workOf('检查事项', '台账检查\n消防检查')).toEqual({
    work: ['区市场监管局：消防检查', '区教育局：台账检查'],
    said: ['检查事项 `消防检查` 不在方案的抽查事项里'],
  });
});
