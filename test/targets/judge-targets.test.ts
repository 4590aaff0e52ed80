import { expect, test } from 'vitest';
import { lineColumn } from '../../src/core/source.ts';
import { campaignParts } from '../../src/targets/campaign-parts.ts';
import { judgeTargets } from '../../src/targets/judge-targets.ts';
import { paperGround } from '../support/paper-ground.ts';
import { creditCode, inventedList, listOf } from '../support/target-lists.ts';

const { plan } = await paperGround();
/** With one that leads. */
const departments = plan.departments.map((each, index) => (index === 1 ? { ...each, role: '配合' as const } : each));
const parts = campaignParts({ ...plan, departments });
const [a, b, c] = [creditCode(1), creditCode(2), creditCode(3)];

test('a list without faults gives every row, with what its columns hold', () => {
  const judged = judgeTargets(
    listOf(`序号,单位名称,信用代码,经营场所,负责人,牵头部门\n1,甲食堂,${a},某路1号,张某,区卫健局`),
    parts,
  );
  expect(judged.diagnostics.map(({ message }) => message.zh)).toEqual([
    '检查部门 `区卫健局` 不在方案的部门里，应为 区市场监管局、区卫生健康局、区教育局',
  ]);
  const right = judgeTargets(listOf(`单位名称,信用代码,经营场所,负责人,牵头部门\n甲食堂,${a},某路1号,张某,区卫生健康局`), parts);
  expect(right.diagnostics).toEqual([]);
  const [target] = right.targets();
  expect([...(target?.facts ?? [])]).toEqual([
    ['name', '甲食堂'],
    ['code', a],
    ['address', '某路1号'],
    ['representative', '张某'],
  ]);
  expect(target?.departments.map(({ name }) => name)).toEqual(['区卫生健康局', '区市场监管局', '区教育局']);
});

test('columns are known by their usual names, below a title and in any order', () => {
  const text = `抽查对象名单,,\n\n统一社会信用代码（注册号）,企业 名称,检查日期\n${a},甲食堂,2026/9/8`;
  const [target] = judgeTargets(listOf(text), parts).targets();
  expect(target?.row).toBe(4);
  expect(target?.facts.get('day')).toBe('2026年9月8日');
});

test.each([
  ['a wrong check digit', `甲,${a.slice(0, 17)}${a.endsWith('0') ? '1' : '0'}`, 'references/credit-code-checksum', '2:3'],
  ['a code a spreadsheet took for a number', '甲,9.1130110E+17', 'references/credit-code-checksum', '2:3'],
  ['a row without a name', `,${a}`, 'targets/name-missing', '2:2'],
])('%s keeps a row out', (_, row, rule, spot) => {
  const judged = judgeTargets(listOf(`企业名称,统一社会信用代码\n${row}\n乙,${b}`), parts);
  const [said] = judged.diagnostics;
  expect([said?.rule, said?.severity]).toEqual([rule, 'error']);
  const { line, column } = lineColumn(said?.place?.source.text ?? '', said?.place?.range.start ?? 0);
  expect(`${line}:${column}`).toBe(spot);
  expect([judged.count, [...judged.rejected]]).toEqual([1, [[2, rule]]]);
  expect([...judged.targets()].map(({ row: number }) => number)).toEqual([3]);
});

test('the second row of an enterprise is left out and says which is the first', () => {
  const judged = judgeTargets(listOf(`企业名称,统一社会信用代码,住所\n甲,${a},一\n乙,${a},二\n丙,,三\n丙,,三\n丙,,四`), parts);
  expect(judged.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh)).toEqual([
    '与第 2 行的代码相同，每户应只有一行',
    '与第 4 行的名称、地址相同，每户应只有一行',
  ]);
  expect([...judged.targets()].map(({ row }) => row)).toEqual([2, 4, 6]);
});

test('what a paper can still be made of is said and printed', () => {
  const text = `企业名称,统一社会信用代码,检查人员,检查日期,注册资本\n甲\u0007公司,,李某,2026-12-01,100\n乙,130000000000001,李某、王某,下周,`;
  const judged = judgeTargets(listOf(text), parts);
  expect(judged.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning targets/column-unknown',
    'warning targets/characters-dropped',
    'warning targets/code-missing',
    'warning targets/day-outside',
    'warning targets/inspectors-few',
    'warning targets/code-missing',
    'warning targets/day-unreadable',
  ]);
  const [first, second] = judged.targets();
  expect(first?.facts.get('name')).toBe('甲公司');
  expect(first?.key).toMatch(/^[0-9A-F]{10}$/);
  expect(second?.facts.get('day')).toBe('下周');
});

test('a row may have departments and items of its own', () => {
  const text = `企业名称,统一社会信用代码,检查部门,检查事项\n甲,${a},区教育局、区卫生健康局,对学校饮用水卫生的监督检查；对校车的检查\n乙,${b},,`;
  const judged = judgeTargets(listOf(text), parts);
  expect(judged.diagnostics.map(({ rule }) => rule)).toEqual(['targets/item-unknown']);
  const [first, second] = judged.targets();
  expect(first?.departments.map(({ name, items }) => [name, items])).toEqual([
    ['区教育局', ['对校车的检查']],
    ['区卫生健康局', ['对学校饮用水卫生的监督检查']],
  ]);
  expect(second?.departments.map(({ name }) => name)).toEqual(['区市场监管局', '区卫生健康局', '区教育局']);
});

test('thousands of faults of one kind are told by the first and a count', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `第${index}户,${index}`);
  const judged = judgeTargets(listOf(['企业名称,统一社会信用代码', ...rows].join('\n')), parts);
  expect(judged.rejected.size).toBe(3000);
  expect(judged.diagnostics.filter(({ rule }) => rule === 'references/credit-code-checksum')).toHaveLength(50);
  expect(judged.diagnostics.at(-1)?.message.zh).toBe('references/credit-code-checksum 还有 2950 处没有列出，这是最后一处');
});

test.each([
  ['without names', '代码,地址\n1,2', 'targets/name-column-missing'],
  ['of a header alone', '企业名称,统一社会信用代码', 'targets/no-rows'],
  ['with an open quote', `企业名称,统一社会信用代码\n甲,"${a}\n${inventedList(50)}`, 'targets/value-too-long'],
])('a list %s says so', (_, text, rule) => {
  const judged = judgeTargets(listOf(text), parts);
  expect(judged.diagnostics.map((each) => each.rule)).toContain(rule);
  expect(judged.count).toBe(0);
});

test('leading zeros, long digits and signs of formulas stay text', () => {
  const text = `企业名称,统一社会信用代码,电话,住所\n"=1+1",${c},00012345678901234567,@SUM(A1)`;
  const [target] = judgeTargets(listOf(text), parts).targets();
  expect([...(target?.facts.values() ?? [])]).toEqual(['=1+1', c, '00012345678901234567', '@SUM(A1)']);
});

test('where several lead by turns, a list that does not say which is told so', () => {
  const judged = judgeTargets(listOf(`企业名称,统一社会信用代码\n甲,${a}`), campaignParts(plan));
  expect(judged.diagnostics.map(({ rule }) => rule)).toEqual(['targets/lead-open']);
});
