import { addresseeInspected } from '../../../src/checks/departments/addressee-inspected.ts';
import { testCheck } from '../../support/test-check.ts';

const HOSPITALS = 'orgs: [{ id: hospitals, name: 区内各医疗机构, short: 各医疗机构, kind: 检查对象群体 }]';

testCheck(addresseeInspected, {
  passes: {
    'departments and groups of them': 'addressees: [区水务局, 各成员单位]',
    'those to be inspected get a copy': {
      plan: 'copiesTo: [区内各医疗机构]',
      registry: HOSPITALS,
    },
  },
  fails: {
    'beside a department, in a campaign': {
      plan: 'addressees: [区水务局, «区内各医疗机构»]',
      registry: HOSPITALS,
      messages: ['主送“区内各医疗机构”是检查对象，应为承担任务的机关'],
    },
    'a work plan, by a short name': {
      plan: `
        kind: work-plan
        addressees:
          - «各医疗机构»`,
      registry: HOSPITALS,
      values: [{ addressee: '各医疗机构' }],
    },
  },
});
