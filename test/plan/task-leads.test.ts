import { expect, test } from 'vitest';
import { taskLeads } from '../../src/plan/task-leads.ts';
import { annualPlanOf } from './example.ts';

test.each([
  ['lead: 区公安局', ['区公安局']],
  ['lead: [区公安局, 区市场监管局]', ['区公安局', '区市场监管局']],
  ['lead: 区公安局, leadWhen: [{ when: 涉及登记的, org: 区市场监管局 }]', ['区公安局', '区市场监管局']],
  ['leadWhen: [{ when: 甲, org: 区市场监管局 }, { when: 乙, org: 区公安局 }]', ['区市场监管局', '区公安局']],
  ['remarks: 另定', []],
])('a task of %s is led by %j', (duties, leads) => {
  const head = 'kind: annual-plan\nprofile: luquan-2026\nyear: 2026\nissuers: [区双随机办]\n';
  const [task] = annualPlanOf(`${head}rows: [{ name: 甲, ${duties} }]\n`).plan?.tables[0]?.tasks ?? [];
  expect(task && taskLeads(task).map(({ written }) => written)).toEqual(leads);
});
