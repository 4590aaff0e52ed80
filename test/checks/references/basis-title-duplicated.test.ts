import { basisTitleDuplicated } from '../../../src/checks/references/basis-title-duplicated.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(basisTitleDuplicated, {
  passes: {
    'the issuer in the title': `
      kind: work-plan
      title: 示例市甲区市场监督管理局2026年“双随机、一公开”监管工作实施方案
      basis: [scheme]`,
    'the scheme of last year': `
      kind: work-plan
      title: 示例市甲区2025年“双随机、一公开”监管工作实施方案
      basis: [scheme]`,
    'no basis of that title': `
      kind: work-plan
      title: 示例市甲区2026年“双随机、一公开”监管工作实施方案
      basis: [annual]`,
  },
  fails: {
    'in another order of region and year': {
      plan: `
        kind: work-plan
        title: «2026年示例市甲区“双随机、一公开”监管工作实施方案»
        basis: [scheme]`,
      values: [
        {
          title: '2026年示例市甲区“双随机、一公开”监管工作实施方案',
          expected: '示例市甲区市场监督管理局2026年“双随机、一公开”监管工作实施方案',
        },
      ],
      related: [['scheme']],
    },
    'of a plan that names no issuer': {
      plan: `
        kind: work-plan
        issuers: []
        title: «2026年示例市甲区“双随机、一公开”监管工作实施方案»
        basis: [scheme]`,
      values: [
        {
          title: '2026年示例市甲区“双随机、一公开”监管工作实施方案',
          expected: '示例市甲区2026年“双随机、一公开”监管工作实施方案',
        },
      ],
    },
    'without a region': {
      plan: `
        kind: work-plan
        title: «2026年抽查工作方案»
        basis: [plain]`,
      registry: 'docs: [{ id: plain, title: 2026年抽查工作方案, number: null }]',
      values: [{ title: '2026年抽查工作方案', expected: '示例市甲区市场监督管理局2026年抽查工作方案' }],
    },
    'in the notice alone, of a document without an issuer but a 红头': {
      plan: `
        kind: work-plan
        title: 示例市甲区水务局2026年“双随机、一公开”监管工作实施方案
        notice: true
        issuers: []
        mark: 区水务局
        overrides: { notice.title: 区水务局关于印发《«示例市甲区2026年“双随机、一公开”监管工作实施方案»》的通知 }
        basis: [scheme]`,
      values: [
        {
          title: '示例市甲区2026年“双随机、一公开”监管工作实施方案',
          expected: '示例市甲区水务局2026年“双随机、一公开”监管工作实施方案',
        },
      ],
    },
  },
});
