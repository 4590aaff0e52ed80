import { expect, test } from 'vitest';
import { organWithoutRole } from '../../../src/checks/departments/organ-without-role.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(organWithoutRole, {
  passes: {
    'departments, issuers, a government, a superior of none': `
      overrides: { requirements: 按照区政府部署，区市场监管局统一安排。 }`,
    'a title of another document': `
      overrides: { requirements: 按照《示例市甲区水务局检查办法》执行。 }`,
    'another organ of a like name': `
      overrides: { requirements: 由市水务局指导。 }`,
    'a group whose members nobody listed': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各有关单位, role: 配合 }]
      overrides: { requirements: 按照区水务局安排。 }`,
    'one that is asked when in doubt': {
      plan: `
        contacts: [water-office]
        overrides: { requirements: 按照区水务局安排。 }`,
      registry: "contacts: [{ id: water-office, org: water, phone: '0551-5550003' }]",
    },
    'one that summaries are handed to': `
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 }, summary: { due: 2026-09-24, to: 区水务局 } }
      overrides: { requirements: 按照区水务局安排。 }`,
    'the host of a section that takes part': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局监督股, role: 配合 }]
      overrides: { requirements: 按照区卫生健康局安排。 }`,
    'a member of a group': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各成员单位, role: 配合 }]
      overrides: { requirements: 按照区水务局安排。 }`,
  },
  fails: {
    'left over from elsewhere, twice': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }]
        overrides:
          requirements: 按照«区水务局»统一部署开展。
          summary: 报示例市甲区水务局。`,
      values: [{ organ: '区水务局', departments: '区市场监管局、区卫生健康局' }],
      related: [['示例市甲区水务局']],
    },
    'beside a group of governments, to which no department belongs': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头 }]
        copiesTo: [各镇人民政府]
        overrides: { requirements: 会同«区水务局»开展。 }`,
      registry: 'orgs: [{ id: towns, name: 各镇人民政府, kind: 群体 }]',
    },
    'two of them, each told by itself': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头 }]
        overrides: { requirements: 会同«区水务局»开展，按照«区卫生健康局»安排。 }`,
      related: [[], []],
    },
    'a branch': {
      plan: `
        overrides: { requirements: 会同«市生态环境局甲区分局»开展。 }`,
      messages: ['文中点名“市生态环境局甲区分局”，应为参与部门之一（区市场监管局）'],
    },
  },
});

test('a name in a sentence of the outline is reported at the plan, the outline as related place', () => {
  const subject = testSubject('sequence: 4');
  const outline = {
    source: { path: 'templates/campaign/outline.yaml', text: '按照区水务局部署。' },
    range: { start: 2, end: 6 },
  };
  const block = {
    kind: 'paragraph',
    level: null,
    number: '',
    lead: '',
    text: '按照区水务局部署。',
    origin: { path: [], outline },
  } as const;
  const parts = [{ role: 'notice', orientation: 'portrait', blocks: [block] }] as const;
  const [finding, ...others] = organWithoutRole.find({
    ...subject,
    manuscript: { ...plainManuscript('test/2026/plan', ''), parts },
  });
  expect(others).toEqual([]);
  expect(finding?.values).toEqual({ organ: '区水务局', departments: '区市场监管局' });
  expect(finding?.related[0]?.spot).toEqual(outline);
});
