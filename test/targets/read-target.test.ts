import { expect, test } from 'vitest';
import { campaignParts } from '../../src/targets/campaign-parts.ts';
import { readTarget } from '../../src/targets/read-target.ts';
import { readHeader } from '../../src/targets/target-columns.ts';
import type { ListRow } from '../../src/targets/target-rows.ts';
import { paperGround } from '../support/paper-ground.ts';
import { creditCode } from '../support/target-lists.ts';

const { plan } = await paperGround();
const parts = campaignParts(plan);
const CODE = creditCode(1);

function rowOf(number: number, texts: readonly string[]): ListRow {
  const cells = texts.map((text, column) => ({ column, text, at: { cell: `名单!${column}` } }));
  return { number, cells: cells.filter(({ text }) => text !== '') };
}

/** What comes of one row below a header. */
function read(columns: Readonly<Record<string, string>>) {
  const header = readHeader(rowOf(1, Object.keys(columns)));
  if (!header) throw new Error('no header');
  const { target, complaints } = readTarget(rowOf(2, Object.values(columns)), header, parts);
  return { target, rules: complaints.map(({ rule }) => rule) };
}

test.each([
  ['2026-09-08', '2026年9月8日'],
  ['2026/9/8', '2026年9月8日'],
  ['2026.9.8', '2026年9月8日'],
  ['2026年9月8日', '2026年9月8日'],
  ['２０２６-09-08', '2026年9月8日'],
  ['2026-09-08 00:00:00', '2026年9月8日'],
  ['2026-09-08T00:00', '2026年9月8日'],
])('the day %s is printed as %s', (day, printed) => {
  const { target, rules } = read({ 企业名称: '甲', 统一社会信用代码: CODE, 检查日期: day });
  expect([target?.facts.get('day'), rules]).toEqual([printed, []]);
});

test.each(['2026-09-08 09:30', '9月8日上午', '2026-09-31', '下周'])('%s is no day alone, and printed as it stands', (day) => {
  const { target, rules } = read({ 企业名称: '甲', 统一社会信用代码: CODE, 检查日期: day });
  expect([target?.facts.get('day'), rules]).toEqual([day, ['targets/day-unreadable']]);
});

test.each([
  ['lower case', CODE.toLowerCase()],
  ['full width', CODE.replace('9', '９')],
  ['blanks', `${CODE.slice(0, 8)} ${CODE.slice(8)}`],
  ['an apostrophe', `'${CODE}`],
])('a code in %s is the code', (_, written) => {
  const { target, rules } = read({ 企业名称: '甲', 统一社会信用代码: written });
  expect([target?.key, target?.facts.get('code'), rules]).toEqual([CODE, CODE, []]);
});

test.each([
  ['李某、王某', []],
  ['李某 王某', []],
  ['李某/王某', []],
  ['李某,', ['targets/inspectors-few']],
])('the inspectors %j are counted', (inspectors, expected) => {
  expect(read({ 企业名称: '甲', 统一社会信用代码: CODE, 检查人员: inspectors }).rules).toEqual(expected);
});

test('only what the list has columns for is a fact, empty where the row says nothing', () => {
  const { target } = read({ 企业名称: '甲', 住所: '', 序号: '7' });
  expect([...(target?.facts ?? [])]).toEqual([
    ['name', '甲'],
    ['address', ''],
  ]);
});

test('a long list of items is read, a long cell of anything else keeps the row out', () => {
  const items = Array.from({ length: 70 }, (_, index) => `对第${index}项的检查`).join('；');
  const { target } = read({ 企业名称: '甲', 统一社会信用代码: CODE, 检查事项: items });
  expect(target?.departments.flatMap((department) => department.items)).toHaveLength(60);
  expect(target?.hasOwnItems).toBe(true);
  const long = read({ 企业名称: '甲', 统一社会信用代码: CODE, 住所: '路'.repeat(501) });
  expect([long.target, long.rules]).toEqual([undefined, ['targets/value-too-long']]);
});
