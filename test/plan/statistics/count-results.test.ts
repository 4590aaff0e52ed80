import { expect, test } from 'vitest';
import { countResults } from '../../../src/plan/statistics/count-results.ts';
import { groupObjects } from '../../../src/plan/statistics/group-objects.ts';
import { PROFILE, profileOf, REGISTRY, resultsOf } from '../example.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
campaign: luquan/2026/joint-02
`;

const PUBLISHED = 'name: 公示信息检查, owner: lq-market, ';
const SAFETY = '对金融机构营业场所、金库安全防范设施建设的监管';
/** The market bureau's item has two contents; the police have one of the same name with one, and one without any. */
const registry = REGISTRY.replace(PUBLISHED, `${PUBLISHED}content: [年报公示, 即时公示], `).concat(
  '  - { name: 公示信息检查, owner: lq-police, content: [备案公示] }\n',
);

function entitiesOf(...lines: readonly string[]) {
  const { plan } = resultsOf(`${PLAN}entities:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`, { registry });
  if (!plan) throw new Error('no plan');
  return plan.entities;
}

function profile(more = '') {
  const found = profileOf(`${PROFILE}${more}`);
  if (!found) throw new Error('no profile');
  return found;
}

function mixed() {
  return entitiesOf(
    'name: 甲, org: [区市场监管局, 区政府办公室], items: [公示信息检查], inspectorCount: 2, outcome: 未发现问题',
    'name: 乙, org: 区市场监管局, items: [公示信息检查], inspectorCount: 4, outcome: 发现问题已责令改正, findings: [{ text: 一 }, { text: 二 }]',
    'name: 丙, org: 区公安局, inspectorCount: 2, outcome: 通过登记的住所（经营场所）无法联系, disposition: 列入经营异常名录',
    'name: 丁, org: 区公安局, inspectorCount: 2, outcome: 发现问题待后续处理, disposition: [立案, 责令改正]',
    'name: 戊, org: 区公安局, inspectorCount: 2, outcome: 未按规定公示年度报告',
  );
}

test('results are counted for the columns of a statistics form', () => {
  expect(countResults(mixed(), profile())).toEqual({
    checked: 5,
    inspectors: 12,
    departments: 3,
    items: 1,
    contents: 2,
    foundItems: 4,
    foundEntities: 3,
    rectified: 2,
    abnormal: 1,
    casesOpened: 1,
    answered: null,
  });
});

test('which outcomes count as problems is the profile’s to say', () => {
  const counts = countResults(mixed(), profile('outcomes: { found: [2], abnormal: [2, 5] }\n'));
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

test('an object found with problems in several inspections has the problems of all, one at least, and is one object', () => {
  const both = entitiesOf(
    'name: 甲, outcome: 未发现问题, disposition: 责令改正',
    'name: 甲, outcome: 发现问题待后续处理, findings: [{ text: 一 }], disposition: [立案, 列入经营异常名录]',
    'name: 甲, outcome: 发现问题待后续处理, findings: [{ text: 二 }, { text: 三 }]',
    'name: 乙, outcome: 发现问题待后续处理',
  );
  expect(countResults(both, profile())).toMatchObject({
    checked: 2,
    foundItems: 4,
    foundEntities: 2,
    rectified: 1,
    abnormal: 1,
    casesOpened: 1,
  });
});

test.each([
  ['an outcome of one of its inspections', ['outcome: 通过登记的住所（经营场所）无法联系', 'outcome: 未发现问题'], 1],
  ['the measure taken, whatever the outcome', ['outcome: 未发现问题, disposition: 列入经营异常名录'], 1],
  ['neither', ['outcome: 未按规定公示年度报告, disposition: 责令改正'], 0],
])('an object is to be listed as abnormal by %s', (_why, inspections, abnormal) => {
  const entities = entitiesOf(...inspections.map((each) => `name: 甲, ${each}`));
  expect(countResults(entities, profile('outcomes: { found: [2], abnormal: [5] }\n'))).toMatchObject({ checked: 1, abnormal });
});

test('an item counts once however many objects it was inspected at, and so do its contents', () => {
  const one = 'org: 区市场监管局, items: [公示信息检查], outcome: 未发现问题';
  expect(countResults(entitiesOf(`name: 甲, ${one}`, `name: 乙, ${one}`), profile())).toMatchObject({ items: 1, contents: 2 });
});

test('items of one name are different items of different organs', () => {
  const each = (org: string) => `org: ${org}, items: [公示信息检查], outcome: 未发现问题`;
  const entities = entitiesOf(`name: 甲, ${each('区市场监管局')}`, `name: 乙, ${each('区公安局')}`);
  expect(countResults(entities, profile())).toMatchObject({ items: 2, contents: 3 });
});

test('items of which no contents are on record leave the contents open', () => {
  const entities = entitiesOf(`name: 甲, org: 区公安局, items: [${SAFETY}], outcome: 未发现问题`);
  expect(countResults(entities, profile())).toMatchObject({ items: 1, contents: null });
});

test('of an inspection made together an organ counts its own items, and all where it has none among them', () => {
  const items = `items: [公示信息检查, ${SAFETY}]`;
  const entities = entitiesOf(`name: 甲, org: [区市场监管局, 区公安局, 区政府办公室], ${items}, outcome: 未发现问题`);
  const counted = (owner?: string) => {
    const { items, contents } = countResults(entities, profile(), owner === undefined ? {} : { owner });
    return { items, contents };
  };
  expect(counted()).toEqual({ items: 2, contents: 2 });
  expect(counted('lq-market')).toEqual({ items: 1, contents: 2 });
  expect(counted('lq-police')).toEqual({ items: 1, contents: null });
  expect(counted('lq-gov-office')).toEqual({ items: 2, contents: 2 });
});

test('an organ that inspected nobody has nothing of everything, but for what results never tell', () => {
  expect(countResults([], profile())).toEqual({
    checked: 0,
    inspectors: 0,
    departments: 0,
    items: 0,
    contents: null,
    foundItems: 0,
    foundEntities: 0,
    rectified: 0,
    abnormal: 0,
    casesOpened: 0,
    answered: null,
  });
});
