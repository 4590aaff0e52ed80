import { recordMismatch } from '../../../src/checks/references/record-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const registry =
  'docs: [{ id: inspections, title: 示例市甲区2026年度检查工作计划, number: 甲市监〔2026〕5号, date: 2026-03-20 }]';

testCheck(recordMismatch, {
  passes: {
    'the same title, number and day': {
      plan: 'kind: annual-plan\ntitle: 示例市甲区 2026 年度检查工作计划\nnumber: { sequence: 5 }\nissued: 2026-03-20',
      registry,
    },
    'a plan nobody registered': { plan: 'number: { sequence: 6 }', registry },
    'a record that leaves number and day open': {
      plan: 'kind: annual-plan\ntitle: 示例市甲区2026年度检查工作计划\nnumber: { sequence: 6 }',
      registry: 'docs: [{ id: inspections, title: 示例市甲区2026年度检查工作计划, number: null }]',
    },
    'a number on record, and neither number nor day in the plan': {
      plan: 'kind: annual-plan\ntitle: 示例市甲区2026年度检查工作计划\nissued: null',
      registry,
    },
    'a plan of no title under the number on record': { plan: 'number: { sequence: 5 }\nissued: 2026-03-20', registry },
    'the record of an annex': {
      plan: 'attachments: [{ form: statistics-10, title: 情况统计表 }]',
      outline: 'id: own\ntitle: 示例市甲区2026年联合抽查方案\nsections: [{ id: a, text: 开展抽查。 }]',
      registry: 'docs: [{ id: table, title: 情况统计表, date: 2020-01-06 }]',
    },
    'two records of that title': {
      plan: 'kind: annual-plan\ntitle: 工作计划\nnumber: { sequence: 6 }',
      registry:
        'docs: [{ id: a, title: 工作计划, number: 甲市监〔2025〕5号 }, { id: b, title: 工作计划, number: 甲市监〔2024〕5号 }]',
    },
  },
  fails: {
    'another number and another day': {
      plan: `
        kind: annual-plan
        title: 示例市甲区2026年度检查工作计划
        number: «{ sequence: 6 }»
        issued: «2026-03-21»`,
      registry,
      related: [['甲市监〔2026〕5号'], ['2026-03-20']],
      messages: [
        '发文字号为 `甲市监〔2026〕6号`，应与登记的 `inspections` 一致：`甲市监〔2026〕5号`',
        '成文日期为 `2026-03-21`，应与登记的 `inspections` 一致：`2026-03-20`',
      ],
    },
    'another title under the number on record': {
      plan: `
        kind: annual-plan
        title: «示例市甲区2026年度抽查任务»
        number: { sequence: 5 }`,
      registry,
      values: [{ found: '示例市甲区2026年度抽查任务', id: 'inspections', expected: '示例市甲区2026年度检查工作计划' }],
      related: [['示例市甲区2026年度检查工作计划']],
    },
    'the title of the notice the plan is issued under': {
      plan: `
        notice: true
        issued: «2026-05-06»`,
      outline: `
        id: own
        title: 示例市甲区2026年联合抽查方案
        notice: { title: 关于开展联合抽查的通知, text: 现予印发。 }
        sections: [{ id: a, text: 开展抽查。 }]`,
      registry: 'docs: [{ id: joint, title: 关于开展联合抽查的通知, date: 2026-05-07 }]',
    },
    'the title the outline words': {
      plan: `
        year: 2026
        issued: «2026-05-06»`,
      outline: 'id: own\ntitle: "{{region}}{{year}}年联合抽查方案"\nsections: [{ id: a, text: 开展抽查。 }]',
      registry: 'docs: [{ id: joint, title: 示例市甲区2026年联合抽查方案, date: 2026-05-07 }]',
    },
  },
});
