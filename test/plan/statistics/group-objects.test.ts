import { expect, test } from 'vitest';
import { groupObjects } from '../../../src/plan/statistics/group-objects.ts';
import { resultsOf } from '../example.ts';

const CODE = '91350100M000100Y43';
const FOUND = [6, 7, 9];

function groupsOf(...lines: readonly string[]) {
  const { plan } = resultsOf(`kind: results
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
campaign: luquan/2026/joint-02
entities:
${lines.map((line) => `  - { ${line} }\n`).join('')}`);
  return groupObjects(plan?.entities ?? [], FOUND).map(({ entries, outcome, isFound }) => ({
    names: entries.map(({ name }) => name),
    outcome,
    isFound,
  }));
}

test('an object one department names by its code and another by its name alone is one object', () => {
  expect(
    groupsOf(
      `name: 甲, creditCode: ${CODE}, org: 区市场监管局, outcome: 未发现问题`,
      'name: 乙, org: 区公安局, outcome: 未发现问题',
      'name: 甲, org: 区公安局, outcome: 发现问题已责令改正',
    ),
  ).toEqual([
    { names: ['甲', '甲'], outcome: '发现问题已责令改正', isFound: true },
    { names: ['乙'], outcome: '未发现问题', isFound: false },
  ]);
});

test.each([
  ['未发现问题', '未发现问题', '未发现问题', false],
  ['未发现问题', '未按规定公示年度报告', '未按规定公示年度报告', false],
  ['未按规定公示年度报告', '发现问题待后续处理', '发现问题待后续处理', true],
])('of %s and %s counts %s', (one, other, outcome, isFound) => {
  const expected = [{ names: ['甲', '甲'], outcome, isFound }];
  expect(groupsOf(`name: 甲, outcome: ${one}`, `name: 甲, outcome: ${other}`)).toEqual(expected);
  expect(groupsOf(`name: 甲, outcome: ${other}`, `name: 甲, outcome: ${one}`)).toEqual(expected);
});
