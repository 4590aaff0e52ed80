import { citedNumberMismatch } from '../../../src/checks/references/cited-number-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(citedNumberMismatch, {
  passes: {
    'the same number in another form': `
      overrides: { preamble: '按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》( 甲联办(2026)第02 号 )开展。' }`,
    'a document without a number on record': `
      overrides: { preamble: 按照《示例市甲区2026年度抽查工作计划》（甲联办〔2026〕3号）开展。 }`,
    'a title without a number': `
      overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》开展。 }`,
    'one of two documents of that title': {
      plan: 'overrides: { preamble: 按照《工作规范》（甲市监〔2024〕1号）开展。 }',
      registry: `
docs:
  - { id: old, title: 工作规范, number: 甲市监〔2019〕7号, date: 2019-05-06 }
  - { id: new, title: 工作规范, number: 甲市监〔2024〕1号, date: 2024-05-06 }`,
    },
  },
  fails: {
    'one figure off': {
      plan: `
        overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》（«甲联办〔2026〕12号»）开展。 }`,
      related: [['甲联办〔2026〕2号']],
      messages: [
        '引用《示例市甲区2026年“双随机、一公开”监管工作实施方案》的字号为 `甲联办〔2026〕12号`，应为登记的 `甲联办〔2026〕2号`',
      ],
    },
    'not that of the one document of the title whose number is on record': {
      plan: 'overrides: { preamble: 按照《工作规范》（«甲市监〔2024〕2号»）开展。 }',
      registry: `
docs:
  - { id: old, title: 工作规范, number: null, date: 2019-05-06 }
  - { id: new, title: 工作规范, number: 甲市监〔2024〕1号, date: 2024-05-06 }`,
      values: [{ title: '工作规范', found: '甲市监〔2024〕2号', expected: '甲市监〔2024〕1号' }],
    },
    'another organ, year or both, over a folded line': {
      plan: `
        overrides:
          preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》
            （«甲市监〔2025〕2号»）开展。`,
      values: [
        {
          title: '示例市甲区2026年“双随机、一公开”监管工作实施方案',
          found: '甲市监〔2025〕2号',
          expected: '甲联办〔2026〕2号',
        },
      ],
    },
  },
});
