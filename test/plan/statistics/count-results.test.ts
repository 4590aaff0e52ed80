import { expect, test } from 'vitest';
import { countResults } from '../../../src/plan/statistics/count-results.ts';
import { groupObjects } from '../../../src/plan/statistics/group-objects.ts';
import { PROFILE, profileOf, resultsOf } from '../example.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
campaign: luquan/2026/joint-02
`;

function entitiesOf(...lines: readonly string[]) {
  const { plan } = resultsOf(`${PLAN}entities:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`);
  if (!plan) throw new Error('no plan');
  return plan.entities;
}

function profile(more = '') {
  const found = profileOf(`${PROFILE}${more}`);
  if (!found) throw new Error('no profile');
  return found;
}

const mixed = entitiesOf(
  'name: 甲, org: [区市场监管局, 区政府办公室], items: [公示信息检查], inspectorCount: 2, outcome: 未发现问题',
  'name: 乙, org: 区市场监管局, items: [公示信息检查], inspectorCount: 4, outcome: 发现问题已责令改正, findings: [{ text: 一 }, { text: 二 }]',
  'name: 丙, org: 区公安局, inspectorCount: 2, outcome: 通过登记的住所（经营场所）无法联系, disposition: 列入经营异常名录',
  'name: 丁, org: 区公安局, inspectorCount: 2, outcome: 发现问题待后续处理, disposition: [立案, 责令改正]',
  'name: 戊, org: 区公安局, inspectorCount: 2, outcome: 未按规定公示年度报告',
);

test('results are counted for the columns of a statistics form', () => {
  expect(countResults(mixed, profile())).toEqual({
    checked: 5,
    inspectors: 12,
    departments: 3,
    items: 1,
    contents: null,
    foundItems: 4,
    foundEntities: 3,
    rectified: 2,
    abnormal: 1,
    casesOpened: 1,
    answered: null,
  });
});

test('which outcomes count as problems is the profile’s to say', () => {
  const counts = countResults(mixed, profile('outcomes: { found: [2], abnormal: [2, 5] }\n'));
  expect(counts).toMatchObject({ foundEntities: 1, foundItems: 1, abnormal: 2 });
});

test('what results do not tell stays open', () => {
  const open = entitiesOf('name: 甲, outcome: 发现问题待后续处理', 'name: 乙, inspectorCount: 2, outcome: 未发现问题');
  expect(countResults(open, profile())).toMatchObject({ inspectors: null, casesOpened: null, departments: 0 });
  expect(countResults(entitiesOf('name: 乙, outcome: 未发现问题'), profile()).casesOpened).toBe(0);
});

test('an object several departments report on is one object, with the outcome that weighs most', () => {
  const twice = entitiesOf(
    'name: 甲, creditCode: 91350100M000100Y43, org: 区市场监管局, outcome: 未发现问题',
    'name: 甲公司, creditCode: 91350100M000100Y43, org: 区公安局, outcome: 发现问题已责令改正',
    'name: 乙, outcome: 未发现问题',
    'name: 乙, outcome: 未按规定公示年度报告',
  );
  expect(groupObjects(twice, [6]).map(({ outcome, isFound }) => [outcome, isFound])).toEqual([
    ['发现问题已责令改正', true],
    ['未按规定公示年度报告', false],
  ]);
});
