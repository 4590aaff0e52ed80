import { expect, test } from 'vitest';
import { isJointTask } from '../../src/plan/is-joint-task.ts';
import { annualPlanOf, REGISTRY } from './example.ts';

const registry = REGISTRY.replace('platforms:', '  - { id: members, name: 各成员单位, kind: 群体 }\nplatforms:');

/** Whether a task is joint that these lead or carry out, as its row says it. */
function isJoint(organs: string): boolean {
  const { plan } = annualPlanOf(
    `kind: annual-plan
profile: luquan-2026
year: 2026
issuers: [区双随机办]
issued: 2026-03-20
rows:
  - { name: 典当行抽查, ${organs} }
`,
    { registry },
  );
  const task = plan?.tables[0]?.tasks[0];
  if (task === undefined) throw new Error(`no task: ${organs}`);
  return isJointTask(task);
}

test('several departments carry a task out together, leading or taking part', () => {
  expect(isJoint('lead: [区市场监管局], partners: [区公安局]')).toBe(true);
  expect(isJoint('lead: [区市场监管局, 区公安局]')).toBe(true);
  expect(isJoint('partners: [区市场监管局, 区公安局]')).toBe(true);
});

test('one department alone carries out a task of its own, also where it is named twice', () => {
  expect(isJoint('lead: [区市场监管局]')).toBe(false);
  expect(isJoint('partners: [区市场监管局]')).toBe(false);
  expect(isJoint('lead: [区市场监管局], partners: [区市场监管局]')).toBe(false);
});

test('of those that lead on a condition one does at a time', () => {
  const leadWhen = 'leadWhen: [{ org: 区市场监管局, when: 涉及公示信息 }, { org: 区公安局, when: 涉及安全防范 }]';
  expect(isJoint(leadWhen)).toBe(false);
  expect(isJoint(`${leadWhen}, partners: [区政府办公室]`)).toBe(true);
});

test('a group is several, whoever its members are', () => {
  expect(isJoint('partners: [各成员单位]')).toBe(true);
  expect(isJoint('lead: [各成员单位]')).toBe(true);
});
