import { annexTitleMismatch } from '../../../src/checks/references/annex-title-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(annexTitleMismatch, {
  passes: {
    'the same campaign in another order of words': `
      attachments: [{ form: statistics-10, title: 2026年度示例市甲区第3次联合抽查情况统计表 }]`,
    'the year of a register': `
      attachments: [{ form: statistics-10, title: 2025年底在册企业情况统计表 }]`,
    'a sequence and a part of the year where the plan has none': `
      sequence: null
      attachments: [{ form: statistics-10, title: 示例市甲区2026年上半年第一次联合抽查情况统计表 }]`,
    'the quarter the plan is of, with and without 第': `
      period: 第一季度
      attachments: [{ form: statistics-10, title: 2026年一季度情况统计表 }, { form: statistics-10, title: 2026年第一季度情况统计表 }]`,
    'a part of the region, and the region around it': {
      plan: 'attachments: [{ form: statistics-10, title: 示例市甲区情况统计表 }]',
      profile: 'region: 示例市甲区高新园区',
    },
    'a district of the city the plan is of': {
      plan: 'attachments: [{ form: statistics-10, title: 示例市甲区情况统计表 }]',
      profile: 'region: 示例市',
    },
    'no typed title': `
      attachments: [{ form: statistics-10 }]`,
  },
  fails: {
    'another sequence and another year': {
      plan: `
        sequence: 12
        attachments: [{ form: statistics-10, title: 示例市甲区«2025年»«第十一次»联合抽查情况统计表 }]`,
      values: [
        { found: '2025年', expected: '2026年' },
        { found: '第十一次', expected: '第十二次' },
      ],
      related: [['2026'], ['12']],
    },
    'another half of the year, another district': {
      plan: `
        sequence: null
        period: 上半年
        attachments: [{ form: statistics-10, title: «示例市乙区»2026年«下半年»联合抽查情况统计表 }]`,
      values: [
        { found: '下半年', expected: '上半年' },
        { found: '示例市乙区', expected: '示例市甲区' },
      ],
      related: [['test'], ['上半年']],
    },
  },
});
