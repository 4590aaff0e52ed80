import { caseOutOfOrder } from '../../../src/checks/dates/case-out-of-order.ts';
import { testCheck } from '../../support/test-check.ts';

const RESULTS = `kind: results
campaign: test/2026/campaign
entities:
  - { name: 示例甲诊所, org: 区市场监管局, inspectedOn: 2026-06-10, outcome: 发现问题待后续处理 }
  - { name: 示例甲诊所, org: 区卫生健康局, inspectedOn: 2026-06-17, outcome: 未发现问题 }`;
const CODED = RESULTS.replaceAll('org:', 'creditCode: 91350100M000100Y43, org:');

testCheck(caseOutOfOrder, {
  passes: {
    'everything on one day': `
      kind: results
      issued: 2026-06-10
      entities: [{ name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题, publishedOn: 2026-06-10 }]`,
    'begun on the day of the first visit, due and closed on the same': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 责令改正, started: 2026-06-10, due: 2026-06-10, done: 2026-06-10 }]`,
      others: { results: RESULTS },
    },
    'another object of the same name, by its code': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, creditCode: 91512081MA62K0260E, action: 责令改正, started: 2026-06-01 }]`,
      others: { results: CODED },
    },
    'results that are not published yet, or do not say when they were found': `
      kind: results
      issued: 2026-07-20
      entities:
        - { name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: 示例乙诊所, outcome: 未发现问题, publishedOn: 2026-06-09 }`,
    'results without a day of issue': `
      kind: results
      issued: null
      entities: [{ name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题, publishedOn: 2026-06-10 }]`,
    'results that are not on file': `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: 示例甲诊所, action: 立案, started: 2026-01-09 }]`,
    'days that are not stated': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 责令改正, done: 2026-06-01 }]`,
      others: { results: RESULTS },
    },
    'a kind without cases': 'kind: work-plan',
  },
  fails: {
    'published the day before': {
      plan: `
        kind: results
        issued: 2026-07-20
        entities:
          - { name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题, publishedOn: «2026-06-09» }
          - { name: 示例乙诊所, inspectedOn: 2026-06-11, outcome: 未发现问题, publishedOn: 2026-06-09 }`,
      messages: ['“示例甲诊所”等 2 户的公示日期为 `2026-06-09`，应不早于检查日期 `2026-06-10`'],
      related: [['2026-06-10']],
      said: [[{ zh: '2026-06-10 检查', en: 'inspected on 2026-06-10' }]],
    },
    'inspected after the results were made': {
      plan: `
        kind: results
        issued: 2026-06-10
        entities: [{ name: 示例甲诊所, inspectedOn: «2026-06-11», outcome: 未发现问题, publishedOn: 2026-06-10 }]`,
      messages: ['“示例甲诊所”的检查日期为 `2026-06-11`，应不晚于结果的成文日期 `2026-06-10`'],
      related: [['2026-06-10']],
    },
    'begun the day before the first visit': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 立案, started: «2026-06-09» }]`,
      others: { results: RESULTS },
      messages: ['“示例甲诊所”的处置自 `2026-06-09` 开始，应不早于检查日期 `2026-06-10`'],
      related: [['2026-06-10']],
    },
    'begun the day before the first visit of the object of its code, whatever it is called': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲门诊部, creditCode: 91350100M000100Y43, action: 立案, started: «2026-06-09» }]`,
      others: { results: CODED },
      related: [['2026-06-10']],
    },
    'begun the day before the first visit, where one of the two has no code': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries:
          - { entity: 示例甲诊所, action: 立案, started: «2026-06-09» }`,
      others: { results: CODED },
      related: [['2026-06-10']],
    },
    'begun the day before the first visit, which is listed last and tells no code': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, creditCode: 91350100M000100Y43, action: 立案, started: «2026-06-09» }]`,
      others: {
        results: `kind: results
campaign: test/2026/campaign
entities:
  - { name: 示例甲诊所, org: 区卫生健康局, inspectedOn: 2026-06-17, outcome: 未发现问题 }
  - { name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }
  - { name: 示例甲诊所, org: 区市场监管局, inspectedOn: 2026-06-10, outcome: 发现问题待后续处理 }`,
      },
      messages: ['“示例甲诊所”的处置自 `2026-06-09` 开始，应不早于检查日期 `2026-06-10`'],
    },
    'begun before the first of several visits of the object of its code': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, creditCode: 91350100M000100Y43, action: 立案, started: «2026-06-09» }]`,
      others: { results: CODED },
      messages: ['“示例甲诊所”的处置自 `2026-06-09` 开始，应不早于检查日期 `2026-06-10`'],
    },
    'due and closed before it was begun': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 立案, started: 2026-06-12, due: «2026-06-11», done: «2026-06-11» }]`,
      others: { results: RESULTS },
      messages: [
        '“示例甲诊所”的处置期限为 `2026-06-11`，应不早于开始日期 `2026-06-12`',
        '“示例甲诊所”的处置办结于 `2026-06-11`，应不早于开始日期 `2026-06-12`',
      ],
      related: [['2026-06-12'], ['2026-06-12']],
      said: [[{ zh: '2026-06-12 开始', en: 'begun on 2026-06-12' }], [{ zh: '2026-06-12 开始', en: 'begun on 2026-06-12' }]],
    },
  },
});
