import { itemsUnspecified } from '../../../src/checks/departments/items-unspecified.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(itemsUnspecified, {
  passes: {
    'items named, and where they come from': `
      itemsFrom: 《示例省随机抽查事项清单》（2026年版）`,
    'no source of items': `
      departments: [{ org: 区水务局, role: 牵头 }]`,
    'a kind without items': 'kind: work-plan',
  },
  fails: {
    'a list instead of items': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各成员单位, role: 配合 }]
        itemsFrom: «上级下发的清单»`,
      messages: ['抽查事项写作“上级下发的清单”，应逐项列出并落到部门'],
    },
  },
});
