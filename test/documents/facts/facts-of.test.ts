import { expect, test } from 'vitest';
import { commonFacts } from '../../../src/documents/facts/common-facts.ts';
import { factsOf } from '../../../src/documents/facts/facts-of.ts';
import { printTime } from '../../../src/documents/facts/print-time.ts';
import { scheduleFacts } from '../../../src/documents/facts/schedule-facts.ts';
import { tellKind } from '../../../src/documents/kinds/tell-kind.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { campaign, day, deadline, department, organ, organReference, share, workPlan } from '../../support/plans.ts';
import { testSubject } from '../../support/test-subject.ts';

const told = (plan: Plan) => factsOf(plan, tellKind(plan));
const text = (plan: Plan, name: string) => told(plan).get(name)?.text;

test('a campaign prints its facts', () => {
  const facts = Object.fromEntries([...told(campaign())].map(([name, { text }]) => [name, text]));
  expect(facts).toMatchObject({
    sequence: '二',
    'issuer.self': '我局',
    'issuer.short': '区市场监管局',
    basis: '《全区年度监管工作实施方案》（清市监〔2026〕6号）、《全区年度抽查工作计划》',
    scheme: '《全区年度监管工作实施方案》',
    lead: '区市场监管局',
    partners: '区政府办公室',
    'schedule.window': '2026年7月7日至7月31日',
    'schedule.window.months': '2026年7月',
    'schedule.confirmation': '两个工作日',
    'schedule.results': '20个工作日',
    'schedule.results.due': '2026年8月28日',
    'schedule.summary': '2026年9月28日',
    'schedule.summary.monthDay': '9月28日',
    'schedule.summary.to': '区双随机办',
    'sampling.classes': 'A级1%、B级3%',
    'sampling.ratio': '共计不低于3%',
    'sampling.least': '2',
    'inspectionNotice.by': '电话通知或下达检查通知书',
  });
});

test('a span names its second year only where it changes', () => {
  const { schedule } = campaign();
  const window = { path: ['schedule', 'window'], start: day('2025-12-01'), end: day('2026-01-31') };
  expect(text(campaign({ schedule: { ...schedule, window } }), 'schedule.window')).toBe('2025年12月1日至2026年1月31日');
});

test.each([
  ['atMost', '3%', '3%', null, '不超过3%'],
  ['exactly', '0.5%', '0.5%', null, '0.5%'],
  ['about', '3%', '3%', '每月', '每月约3%'],
  ['between', '2%', '5%', '各等级分别', '各等级分别2%至5%'],
] as const)('a ratio %s %s %s', (sense, low, high, aggregate, expected) => {
  const { sampling } = campaign();
  if (!sampling?.ratio) throw new Error('the sample has a ratio');
  const ratio = { ...sampling.ratio, sense, low: share(low), high: share(high), aggregate };
  expect(text(campaign({ sampling: { ...sampling, ratio } }), 'sampling.ratio')).toBe(expected);
});

test('what a plan does not state is there without a text', () => {
  const facts = told(campaign({ sampling: null, departments: [], issued: null }));
  for (const name of ['sampling.objects', 'sampling.ratio', 'lead', 'partners', 'issued', 'schedule.visits']) {
    expect(facts.get(name), name).toMatchObject({ text: null });
  }
});

test('an organ written by its id is printed by its name', () => {
  const office = organ('清河市东区应急管理局', '区应急局');
  const first = department(0, '牵头', office, []);
  const lead = { ...first, reference: { ...organReference([], office), written: office.id, sort: 'id' as const } };
  expect(text(campaign({ departments: [lead] }), 'lead')).toBe('区应急局');
});

test('recurring reports print their rhythm or their days, milestones their hour', () => {
  const plan = workPlan();
  const [monthly] = plan.schedule.reports;
  if (!monthly) throw new Error('the sample has a report');
  const dates = ['2026-03-23', '2026-06-22'].map((each, index) => ({
    day: day(each),
    path: ['schedule', 'reports', 1, 'every', 'dates', index],
  }));
  const milestone = { ...deadline(['schedule', 'milestones', 0], { due: day('2026-12-02'), time: '17:00' }), id: 'confirmed' };
  const schedule = {
    ...plan.schedule,
    reports: [monthly, { ...monthly, id: 'progress', occurrences: dates, rhythm: null }],
    milestones: [milestone],
  };
  expect(text(workPlan({ schedule }), 'reports.monthly')).toBe('每月20日');
  expect(text(workPlan({ schedule }), 'reports.progress')).toBe('3月23日、6月22日');
  expect(text(workPlan({ schedule }), 'milestones.confirmed')).toBe('12月2日下午5:00');
  expect(text(workPlan(), 'targets.yearly')).toBe('3%');
  expect(['09:30', '12:05', '17:00'].map(printTime)).toEqual(['上午9:30', '中午12:05', '下午5:00']);
});

const PLANS = [
  `kind: campaign
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  summary: { due: 2026-07-20, to: 区政府 }
  reports: [{ id: weekly, name: 周报, every: { unit: week, weekday: 周五 }, to: 区政府 }]
  milestones: [{ id: ready, name: 名单核定, deadline: { due: 2026-05-29 } }]
  phases: [{ name: 动员, start: 2026-06-01, end: 2026-06-03 }]`,
  'kind: work-plan\ntargets: [{ id: yearly, metric: 抽查比例, exactly: 3% }]',
  'kind: annual-plan',
  'kind: item-list',
  'kind: results',
  'kind: disposals',
];

test.each(
  PLANS.map((text) => [/^kind: (\S+)/.exec(text)?.[1], text] as const),
)('no fact of a plan is stated twice under one name: %s', (_, text) => {
  const { plan } = testSubject(text);
  const names = [commonFacts(plan), scheduleFacts(plan), tellKind(plan).facts].flat().map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
