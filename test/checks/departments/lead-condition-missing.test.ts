import { leadConditionMissing } from '../../../src/checks/departments/lead-condition-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(leadConditionMissing, {
  passes: {
    'one lead': `
      kind: annual-plan
      rows: [{ name: 一, lead: 区水务局 }]`,
    'a condition for each': `
      kind: annual-plan
      rows:
        - name: 一
          leadWhen: [{ when: 诊所, org: 区卫生健康局 }, { when: 洗车场, org: 区水务局 }]`,
    'one that leads wherever no condition holds': `
      kind: annual-plan
      rows: [{ name: 一, lead: [区市场监管局, 区水务局], leadWhen: [{ when: 洗车场, org: 区水务局 }] }]`,
    'leads of a campaign are departments/lead-not-single’s': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 牵头 }]`,
  },
  fails: {
    'two leads in the second row': {
      plan: `
        kind: annual-plan
        rows:
          - { name: 一, lead: 区水务局 }
          - { name: 二, lead: «[区市场监管局, 区水务局]» }`,
      messages: ['牵头部门写作“区市场监管局、区水务局”，应写明各自牵头的条件'],
    },
    'a condition for one of three': {
      plan: `
        kind: annual-plan
        rows:
          - name: 一
            lead: «[区市场监管局, 区水务局, 区卫生健康局]»
            leadWhen: [{ when: 诊所, org: 区卫生健康局 }]`,
      values: [{ found: '区市场监管局、区水务局' }],
    },
  },
});
