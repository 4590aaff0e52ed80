import { citedTitleMismatch } from '../../../src/checks/references/cited-title-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(citedTitleMismatch, {
  passes: {
    'the registered title, but for spaces and quotes': `
      overrides: { preamble: '按照《示例市甲区 2026 年"双随机、一公开"监管工作实施方案》开展。' }`,
    'documents of another region, year, organ or sequence': `
      overrides:
        preamble: >-
          《示例市乙区2026年“双随机、一公开”监管工作实施方案》《示例市甲区2025年“双随机、一公开”监管工作实施方案》
          《示例市甲区教育局2026年“双随机、一公开”监管工作实施方案》《示例市甲区2026年第二次“双随机、一公开”监管工作实施方案》`,
    'three slips are another document': `
      overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管培训实施方针》开展。 }`,
    'the plan itself, although the registry has one like it': `
      kind: work-plan
      title: 2026年示例市甲区“双随机、一公开”监管工作实施方案
      sections: [{ heading: 落实, text: 落实《2026年示例市甲区“双随机、一公开”监管工作实施方案》。 }]`,
    'a title as much like one document as another': {
      plan: 'overrides: { preamble: 按照《示例市甲区“双随机、一公开”监管的工作规范》开展。 }',
      registry: `
        docs:
          - { id: one, title: 示例市甲区“双随机、一公开”监管工作规范, number: null }
          - { id: other, title: 示例市甲区“双随机、一公开”监管的工作规则, number: null }`,
    },
    'a short title that is like another': `
      overrides: { preamble: 按照《监管工作规范》开展。 }`,
  },
  fails: {
    'region and year the other way round': {
      plan: `
        overrides: { preamble: 按照《«2026年示例市甲区“双随机、一公开”监管工作实施方案»》开展。 }`,
      fixed: `
        overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》开展。 }`,
      values: [
        {
          found: '2026年示例市甲区“双随机、一公开”监管工作实施方案',
          expected: '示例市甲区2026年“双随机、一公开”监管工作实施方案',
        },
      ],
    },
    'a slip or two, and 年 for 年度': {
      plan: `
        overrides:
          preamble: 按照《«示例市甲区2026年“双随机、一公开”监管实施方案»》开展。
          results: 按照《«示例市甲区2026年抽查工作计划»》公示。`,
      messages: [
        '引用标题为《示例市甲区2026年“双随机、一公开”监管实施方案》，应为登记的《示例市甲区2026年“双随机、一公开”监管工作实施方案》',
        '引用标题为《示例市甲区2026年抽查工作计划》，应为登记的《示例市甲区2026年度抽查工作计划》',
      ],
    },
    'a title of its own under a number on record': {
      plan: `
        overrides: { preamble: 按照《«示例市甲区信用监管办法»》（甲联办〔2026〕02 号）开展。 }`,
      related: [['示例市甲区2026年“双随机、一公开”监管工作实施方案']],
      messages: [
        'Unexpected cited title 《示例市甲区信用监管办法》, expected 《示例市甲区2026年“双随机、一公开”监管工作实施方案》 as registered',
      ],
    },
  },
});
