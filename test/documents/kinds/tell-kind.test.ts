import { expect, test } from 'vitest';
import { tellKind } from '../../../src/documents/kinds/tell-kind.ts';
import { testSubject } from '../../support/test-subject.ts';

interface Expected {
  readonly plan: string;
  /** At the head of the public page. */
  readonly first: readonly string[];
  readonly keywords: readonly string[];
  /** Of the sentence that describes the document. */
  readonly clauses: readonly string[];
  /** Titles of tables of its own; null for one the outline words. */
  readonly annexes: readonly (string | null)[];
  /** Sheets beside those of the annexes. */
  readonly sheets: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  campaign: {
    plan: `
draw: 定向
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  phases: [{ name: 动员, start: 2026-06-01, end: 2026-06-03 }, { name: 检查, start: 2026-06-04, end: 2026-06-30 }]
  results: { within: 20wd, after: window.end }
  disposals: { due: 2026-09-01 }
  summary: { due: 2026-09-10, time: "17:00", to: 区联席办 }
sampling:
  objects: { text: 全区诊所, industries: [诊所] }
  ratio: { atLeast: 3%, aggregate: 共计 }
departments:
  - { org: 区市场监管局, role: 牵头 }
  - { org: 区卫生健康局, role: 配合 }
  - { org: 区水务局, role: 指导 }`,
    first: [
      '抽查时间：2026年6月1日至6月30日',
      '实施阶段：动员（2026年6月1日至6月3日）、检查（2026年6月4日至6月30日）',
      '抽查对象：全区诊所',
      '抽取比例：共计不低于3%',
      '抽取方式：定向',
      '参与部门：区市场监管局（牵头）、区卫生健康局、区水务局（指导）',
      '检查结果录入截止：2026年7月28日（6月30日后第20个工作日）',
      '后续处置截止：2026年9月1日',
      '总结报送：2026年9月10日下午5:00前报区联席办',
      '信息公开类型：主动公开',
    ],
    keywords: ['联合抽查', '诊所', '区市场监管局', '区卫生健康局', '区水务局'],
    clauses: ['2026年6月1日至6月30日', '区市场监管局牵头', '3个部门参与', '抽查对象为全区诊所', '抽取比例共计不低于3%'],
    annexes: [],
    sheets: [],
  },
  'work-plan': {
    plan: `
schedule:
  summary: { due: 2026-12-10, to: 区联席办 }
  reports: [{ id: monthly, name: 月报, every: { unit: month, day: 20 }, time: "17:00", via: 综合管理系统, to: 区市场监管局 }]
targets:
  - { id: yearly, metric: 抽查比例, atLeast: 3%, exceptions: 新登记企业 }
  - { id: joint, metric: 联合抽查占比, exactly: 30% }
sections: [{ heading: 工作目标, text: 做好。 }, { text: 另行通知。 }, { heading: 工作要求, text: 落实。 }]`,
    first: [
      '抽查比例：不低于3%（新登记企业除外）',
      '联合抽查占比：30%',
      '月报：每月20日下午5:00前通过综合管理系统报区市场监管局',
      '总结报送：2026年12月10日前报区联席办',
      '信息公开类型：主动公开',
    ],
    keywords: ['监管工作实施方案', '抽查比例', '联合抽查占比'],
    clauses: ['抽查比例不低于3%', '联合抽查占比30%', '包括工作目标、工作要求'],
    annexes: [],
    sheets: ['ledger：示例报送台账', 'return：示例月报'],
  },
  'annual-plan': {
    plan: `
allDue: { due: 2026-11-30 }
tables:
  - title: 联合抽查任务表
    rows:
      - { name: 甲, area: 卫生健康, lead: 区卫生健康局, partners: [区市场监管局], period: { start: 2026-06, end: 2026-07 } }
  - title: 其他任务表
    rows:
      - { name: 乙, area: 水利, lead: 区水务局, period: { start: 2026-03, end: 2026-04 } }
      - { name: 丙, area: 卫生健康, lead: 区卫生健康局 }`,
    first: [
      '抽查任务：3项',
      '部门联合抽查：1项',
      '抽查时间：2026年3月至7月',
      '完成期限：2026年11月30日',
      '牵头部门：区卫生健康局、区水务局',
      '信息公开类型：主动公开',
    ],
    keywords: ['抽查工作计划', '卫生健康', '水利', '区卫生健康局', '区水务局'],
    clauses: ['安排抽查任务3项', '其中部门联合抽查1项', '抽查时间2026年3月至7月'],
    annexes: ['联合抽查任务表', '其他任务表'],
    sheets: ['ledger：示例方案年度台账', 'view：示例方案按部门统计', 'view：示例方案按月统计'],
  },
  'item-list': {
    plan: `
edition: 第一版
items:
  - { name: 诊所消毒检查, owner: 区卫生健康局, category: 卫生健康 }
  - { name: 节水检查, owner: 区水务局, category: 水利 }
  - { name: 医疗机构执业检查, owner: 区卫生健康局, category: 卫生健康 }`,
    first: [
      '版次：第一版',
      '抽查事项：3项',
      '抽查领域：卫生健康、水利',
      '检查主体：区卫生健康局、区水务局',
      '信息公开类型：主动公开',
    ],
    keywords: ['随机抽查事项清单', '卫生健康', '水利', '区卫生健康局', '区水务局'],
    clauses: ['列抽查事项3项', '检查主体为区卫生健康局、区水务局'],
    annexes: [null],
    sheets: [],
  },
  results: {
    plan: `
entities:
  - { name: 甲, org: 区卫生健康局, outcome: 未发现问题 }
  - { name: 乙, org: 区市场监管局, outcome: 发现问题待后续处理 }`,
    first: [
      '检查对象：2户',
      '发现问题：1户',
      '检查结果：未发现问题1户，发现问题待后续处理1户',
      '检查机关：区市场监管局、区卫生健康局',
      '信息公开类型：主动公开',
    ],
    keywords: ['抽查结果', '区市场监管局', '区卫生健康局'],
    clauses: ['检查2户', '未发现问题1户', '发现问题待后续处理1户'],
    annexes: ['{{tableTitle}}'],
    sheets: ['summary：示例情况统计表', 'return：示例情况统计表', 'return：示例情况统计表', 'list：示例结果明细'],
  },
  disposals: {
    plan: `
entries:
  - { entity: 甲, action: 立案, org: 区卫生健康局, done: 2026-08-01 }
  - { entity: 甲, action: 责令改正, org: 区市场监管局 }`,
    first: [
      '处置对象：1户',
      '处置措施：责令改正1件，立案1件',
      '办结：1件',
      '未办结：1件',
      '处置机关：区市场监管局、区卫生健康局',
      '信息公开类型：主动公开',
    ],
    keywords: ['后续处置', '区市场监管局', '区卫生健康局'],
    clauses: ['处置1户', '责令改正1件', '立案1件'],
    annexes: ['{{tableTitle}}'],
    sheets: [],
  },
};

const kinds = Object.entries(EXPECTED);
/** What the title of a document of the kind ends in; that of a sheet begins with what is before it. */
const TITLES: Readonly<Record<string, string>> = { results: '示例结果公示' };

test.each(kinds)('%s tells what a reader looks for first, what it is found by, and what it annexes', (kind, expected) => {
  const { plan } = testSubject(`kind: ${kind}${expected.plan}`);
  const told = tellKind(plan);
  expect(plan.kind).toBe(kind);
  expect(told.keyFacts.map(({ label, value }) => `${label}：${value}`)).toEqual(expected.first);
  expect(told.keywords).toEqual(expected.keywords);
  expect(told.clauses).toEqual(expected.clauses);
  expect(told.sections).toHaveLength(kind === 'work-plan' ? 3 : 0);
  expect(told.annexes.map(({ title }) => title)).toEqual(expected.annexes);
  const sheets = told.sheets({ title: TITLES[kind] ?? '示例方案', ledger: [] });
  expect(sheets.map(({ role, title }) => `${role}：${title}`)).toEqual(expected.sheets);
});

test.each([
  ['campaign', ['抽查时间：2026年6月1日至6月30日', '参与部门：区市场监管局（牵头）', '信息公开类型：主动公开']],
  ['work-plan', ['信息公开类型：主动公开']],
  ['annual-plan', ['抽查任务：1项', '牵头部门：区市场监管局', '信息公开类型：主动公开']],
])('%s that states the least tells no empty facts', (kind, first) => {
  const { plan } = testSubject(`kind: ${kind}`);
  expect(tellKind(plan).keyFacts.map(({ label, value }) => `${label}：${value}`)).toEqual(first);
});
