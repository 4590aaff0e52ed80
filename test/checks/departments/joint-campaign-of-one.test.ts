import { expect, test } from 'vitest';
import { jointCampaignOfOne } from '../../../src/checks/departments/joint-campaign-of-one.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(jointCampaignOfOne, {
  passes: {
    'two departments': `
      title: 甲区部门联合抽查实施方案
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 参与 }]`,
    'a group of departments': `
      title: 甲区部门联合抽查实施方案
      departments: [{ org: 各成员单位, role: 牵头 }]`,
    'one department, not called joint': `
      title: 甲区抽查实施方案`,
    'nobody at all is departments/lead-not-single’s': `
      title: 甲区部门联合抽查实施方案
      departments: []`,
    'a kind without departments': `
      kind: work-plan
      title: 甲区联合抽查工作要点`,
  },
  fails: {
    'one acts, another only guides': {
      plan: `
        title: 甲区部门联合抽查实施方案
        departments: [{ org: «区水务局», role: 牵头 }, { org: 区市场监管局, role: 指导 }]`,
      messages: ['名为联合抽查而参与部门只有“区水务局”，应有两个以上'],
      related: [['甲区部门联合抽查实施方案']],
    },
  },
});

test('a title the outline words counts as one the plan types', () => {
  const subject = { ...testSubject('sequence: 4'), manuscript: everyBlock() };
  const findings = [...jointCampaignOfOne.find(subject)];
  expect(findings.map(({ values, related }) => [values, related])).toEqual([[{ org: '区市场监管局' }, []]]);
});
