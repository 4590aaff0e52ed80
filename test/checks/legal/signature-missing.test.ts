import { signatureMissing } from '../../../src/checks/legal/signature-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(signatureMissing, {
  passes: {
    'signed by two, dated': `
      issuers: [区市场监管局, 区卫生健康局]`,
  },
  fails: {
    neither: {
      plan: `
        kind: work-plan
        mark: 区市场监管局
        issuers: «[]»
        issued: «null»`,
      values: [{ expected: '示例市甲区市场监督管理局' }, { expected: 'issued: 2026-MM-DD' }],
    },
    'nobody signs a campaign, which its lead most likely would': {
      plan: `
        issuers: «[]»
        departments: [{ org: 区卫生健康局, role: 配合 }, { org: 区市场监管局, role: 牵头 }]`,
      values: [{ expected: '示例市甲区市场监督管理局' }],
    },
    'nobody signs a campaign that nobody leads': {
      plan: `
        issuers: «[]»
        departments: [{ org: 区卫生健康局, role: 配合 }]`,
      messages: ['没有署名机关，应为“发文机关”'],
    },
    'no date in a campaign': {
      plan: `
        issued: «null»`,
      messages: ['没有成文日期，应写作 `issued: 2026-MM-DD`'],
    },
  },
});
