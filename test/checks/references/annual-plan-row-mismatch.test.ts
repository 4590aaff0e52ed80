import { annualPlanRowMismatch } from '../../../src/checks/references/annual-plan-row-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const ROW = 'planRows: [test/2026/annual-plan#1]';
const rows = (...given: readonly string[]) => ({
  'annual-plan': ['kind: annual-plan', 'rows:', ...given.map((row) => `  - ${row}`)].join('\n'),
});
const days = '{ name: 甲, lead: 区市场监管局, period: { start: 2026-06-01, end: 2026-06-30 } }';
const months = '{ name: 甲, lead: 区市场监管局, period: { start: 2026-06, end: 2026-07 } }';
const window = (start: string, end: string) => `${ROW}\nschedule: { window: { start: ${start}, end: ${end} } }`;
const ratio = (planned: string) => rows(`{ name: 甲, lead: 区市场监管局, sampling: { ratio: ${planned} } }`);
const ROW_OF_ALL = `{ name: 甲, lead: 区市场监管局, draw: 不定向, objects: { text: 诊所, industries: [诊所], population: 40, asOf: 2026-05-31 },
       sampling: { ratio: { exactly: 5%, base: 辖区企业 }, count: { exactly: 3, unit: 家 }, minCount: 3, credit: { classes: { A: 1%, C: 20% } } } }`;
const drawn = (own: string) => `${ROW}\nsampling: { objects: { text: 全区诊所 }, ratio: ${own} }`;

testCheck(annualPlanRowMismatch, {
  passes: {
    'the very days': { plan: window('2026-06-01', '2026-06-30'), others: rows(days) },
    'the first and the last day of the months': { plan: window('2026-06-01', '2026-07-31'), others: rows(months) },
    'a period in words': { plan: ROW, others: rows('{ name: 甲, lead: 区市场监管局, period: { text: 全年, computed: false } }') },
    'part of the days, where another campaign carries out the same row': {
      plan: window('2026-06-01', '2026-06-12'),
      others: { ...rows(days), 'joint-04': `kind: campaign\nsequence: 4\n${ROW}` },
    },
    'one of two rows after the other': {
      plan: 'planRows: [test/2026/annual-plan#1, test/2026/annual-plan#2]\nschedule: { window: { start: 2026-06-20, end: 2026-07-31 } }',
      others: rows(days, '{ name: 乙, lead: 区市场监管局, period: { start: 2026-07, end: 2026-08 } }'),
    },
    'an exact ratio at the edge of a planned range': { plan: drawn('{ exactly: 5% }'), others: ratio('{ between: [5%, 10%] }') },
    'the same items, partners and lead, a section for its organ': {
      plan: `
        ${ROW}
        departments:
          - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
          - { org: 区卫生健康局监督股, role: 配合, items: [医疗机构执业检查] }
          - { org: 区水务局, role: 指导 }`.replace(/\n {8}/g, '\n'),
      others: rows('{ name: 甲, lead: 区市场监管局, partners: [区卫生健康局], items: [医疗机构执业检查, 公示信息检查] }'),
    },
    'one of those who take turns to lead': {
      plan: ROW,
      others: rows('{ name: 甲, leadWhen: [{ when: 企业, org: 区市场监管局 }, { when: 诊所, org: 区卫生健康局 }] }'),
    },
    'the size of the register on another day': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 41, asOf: 2026-05-31 }, ratio: { exactly: 5% } }`,
      others: rows('{ name: 甲, lead: 区市场监管局, objects: { text: 诊所, population: 40, asOf: 2025-12-31 } }'),
    },
    'a number that the planned ratio allows, and a ratio that allows the planned number': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 54 }, count: { exactly: 3 } }`,
      others: ratio('{ atLeast: 5% }'),
    },
    'a ratio that leads to the planned number': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 54 }, ratio: { exactly: 5% } }`,
      others: rows('{ name: 甲, lead: 区市场监管局, sampling: { count: { exactly: 3, unit: 户 } } }'),
    },
    'a number that is part of what is drawn in the year': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 540 }, count: { exactly: 3 } }`,
      others: ratio('{ atLeast: 5%, aggregate: 全年 }'),
    },
    'a row that is not on file': 'planRows: [annual#1]',
    'two rows, one of which the plan does not have': {
      plan: 'planRows: [test/2026/annual-plan#1, test/2026/annual-plan#9]\nschedule: { window: { start: 2026-01-05, end: 2026-01-09 } }',
      others: rows(days),
    },
    'part of the days, where another campaign carries out the row among others': {
      plan: window('2026-06-01', '2026-06-12'),
      others: {
        ...rows(days, '{ name: 乙, lead: 区市场监管局 }'),
        'joint-04': 'kind: campaign\nsequence: 4\nplanRows: [test/2026/annual-plan#2, test/2026/annual-plan#1]',
      },
    },
  },
  fails: {
    'a day after the last': {
      plan: `${ROW}\nschedule: { window: «{ start: 2026-06-01, end: 2026-07-01 }» }`,
      others: rows(days),
      messages: ['`schedule.window` 为 `2026-06-01 — 2026-07-01`，应与年度计划第 `1` 项任务一致：`2026-06-01 — 2026-06-30`'],
      related: [['{ start: 2026-06-01, end: 2026-06-30 }']],
    },
    'part of the days, where another campaign carries out another row': {
      plan: `${ROW}\nschedule: { window: «{ start: 2026-06-01, end: 2026-06-12 }» }`,
      others: {
        ...rows(days, '{ name: 乙, lead: 区市场监管局 }'),
        'joint-04': 'kind: campaign\nsequence: 4\nplanRows: [test/2026/annual-plan#2]',
      },
    },
    'part of the days, where the other campaign is an earlier version of this one': {
      plan: `${ROW}\nsupersedes: test/2026/joint-02\nschedule: { window: «{ start: 2026-06-01, end: 2026-06-12 }» }`,
      others: { ...rows(days), 'joint-02': `kind: campaign\nissued: 2026-05-04\n${ROW}` },
    },
    'part of the days, where the other campaign takes the place of this one': {
      plan: `${ROW}\nschedule: { window: «{ start: 2026-06-01, end: 2026-06-12 }» }`,
      others: { ...rows(days), 'joint-04': `kind: campaign\nissued: 2026-05-20\nsupersedes: test/2026/plan\n${ROW}` },
    },
    'days that none of several rows has': {
      plan: 'planRows: [test/2026/annual-plan#1, test/2026/annual-plan#2]\nschedule: { window: «{ start: 2026-05-01, end: 2026-06-12 }» }',
      others: rows(days, months),
      messages: ['`schedule.window` 为 `2026-05-01 — 2026-06-12`，应与年度计划第 `1、2` 项任务一致：`2026-06-01 — 2026-07-31`'],
      said: [[{ zh: '年度计划第 1、2 项任务', en: 'task 1、2 of the annual plan' }]],
    },
    'a day before the month': {
      plan: `${ROW}\nschedule: { window: «{ start: 2026-05-31, end: 2026-06-30 }» }`,
      others: rows(months),
      values: [{ key: 'schedule.window', own: '2026-05-31 — 2026-06-30', planned: '2026-06-01 — 2026-07-31', number: '1' }],
    },
    'another number of the same kind': {
      plan: `${ROW}\nsampling: { objects: { text: 全区诊所 }, ratio: «{ atLeast: 4.99% }» }`,
      others: ratio('{ atLeast: 5% }'),
      values: [{ key: 'sampling.ratio', own: '≥4.99%', planned: '≥5%', number: '1' }],
    },
    'more than the planned range': {
      plan: `${ROW}\nsampling: { objects: { text: 全区诊所 }, ratio: «{ exactly: 10.01% }» }`,
      others: ratio('{ between: [5%, 10%] }'),
      messages: ['Unexpected `sampling.ratio` `10.01%`, expected `5%–10%` as in task `1` of the annual plan'],
    },
    'a number one below the planned ratio': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 54 }, count: «{ exactly: 2 }» }`,
      others: ratio('{ atLeast: 5% }'),
      messages: ['`sampling.count` 为 `2户`，应与年度计划第 `1` 项任务一致：`≥5%（3–54户）`'],
      related: [['{ atLeast: 5% }']],
    },
    'a ratio of less than the planned number': {
      plan: `${ROW}\nsampling: { objects: { text: 诊所, population: 54 }, ratio: «{ exactly: 3% }» }`,
      others: rows('{ name: 甲, lead: 区市场监管局, sampling: { count: { exactly: 3, unit: 户 } } }'),
      values: [{ key: 'sampling.ratio', own: '3%（2户）', planned: '3户', number: '1' }],
    },
    'amounts, classes, base, size, industries and the sort of draw': {
      plan: `
        ${ROW}
        draw: «定向»
        sampling:
          objects: { text: 诊所, industries: [诊所, «医院»], population: «41», asOf: 2026-05-31 }
          ratio: { exactly: 5%, base: «名录库企业» }
          credit: { classes: «{ A: 1%, C: 10% }» }
          count: «{ exactly: 3, unit: 户 }»
          minCount: «2»`.replace(/\n {8}/g, '\n'),
      others: rows(ROW_OF_ALL),
      messages: [
        '`draw` 为 `定向`，应与年度计划第 `1` 项任务一致：`不定向`',
        '`sampling.objects.industries` 中有 `医院`，应为年度计划第 `1` 项任务所列的 `诊所`',
        '`sampling.objects.population` 为 `41`，应与年度计划第 `1` 项任务一致：`40`',
        '`sampling.ratio.base` 为 `名录库企业`，应与年度计划第 `1` 项任务一致：`辖区企业`',
        '`sampling.credit.classes` 为 `C: 10%`，应与年度计划第 `1` 项任务一致：`C: 20%`',
        '`sampling.count` 为 `3户`，应与年度计划第 `1` 项任务一致：`3家`',
        '`sampling.minCount` 为 `2`，应与年度计划第 `1` 项任务一致：`3`',
      ],
      related: [[ROW_OF_ALL], ['[诊所]'], ['40'], ['辖区企业'], ['{ A: 1%, C: 20% }'], ['{ exactly: 3, unit: 家 }'], ['3']],
    },
    'another lead, and items exchanged or left out': {
      plan: `
        ${ROW}
        «departments»:
          - { org: «区卫生健康局», role: 牵头, items: [医疗机构执业检查] }`.replace(/\n {8}/g, '\n'),
      others: rows('{ name: 甲, lead: 区市场监管局, items: [医疗机构执业检查, 公示信息检查] }'),
      messages: [
        '`departments.items` 中没有 `公示信息检查`，应与年度计划第 `1` 项任务一致',
        '`departments` 为 `区卫生健康局`，应与年度计划第 `1` 项任务一致：`区市场监管局`',
      ],
      related: [['[医疗机构执业检查, 公示信息检查]'], ['区市场监管局']],
    },
    'a lead and partners left out': {
      plan: `
        ${ROW}
        ««departments»»: [{ org: 区市场监管局, role: 牵头 }]`,
      others: rows('{ name: 甲, lead: [区市场监管局, 区水务局], partners: [区卫生健康局, 区农业农村局] }'),
      messages: [
        '`departments` 中没有 `区水务局`，应与年度计划第 `1` 项任务一致',
        '`departments` 中没有 `区卫生健康局、区农业农村局`，应与年度计划第 `1` 项任务一致',
      ],
      related: [['区市场监管局'], ['区卫生健康局']],
    },
    'a partner more than planned, and one nobody planned to leave out': {
      plan: `
        ${ROW}
        departments:
          - { org: 区市场监管局, role: 牵头 }
          - { org: «区水务局», role: 配合 }`.replace(/\n {8}/g, '\n'),
      others: rows('{ name: 甲, lead: 区市场监管局, partners: [区卫生健康局] }'),
      values: [{ key: 'departments', own: '区水务局', planned: '区卫生健康局', number: '1' }],
    },
  },
});
