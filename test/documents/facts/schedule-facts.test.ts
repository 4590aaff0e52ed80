import { expect, test } from 'vitest';
import { scheduleFacts } from '../../../src/documents/facts/schedule-facts.ts';
import { milestoneScopes, phaseScopes, reportScopes } from '../../../src/documents/facts/schedule-scopes.ts';
import { testSubject } from '../../support/test-subject.ts';

const WINDOW = 'window: { start: 2026-06-01, end: 2026-06-30 }';
const planOf = (schedule: string) => testSubject(`schedule: { ${schedule} }`).plan;
const toldOf = (schedule: string, ...names: readonly string[]) => {
  const facts = new Map(scheduleFacts(planOf(schedule)));
  return names.map((name) => facts.get(name)?.text);
};
const ways = (name: string) =>
  ['', '.due', '.monthDay', '.within', '.limit', '.until', '.term', '.time'].map((way) => `${name}${way}`);

test.each([
  ['2026-06-01', '2026-06-30', ['2026年6月1日至6月30日', '2026年6月1日', '2026年6月30日', '2026年6月']],
  ['2026-06-01', '2026-06-01', ['2026年6月1日', '2026年6月1日', '2026年6月1日', '2026年6月']],
  ['2026-11-15', '2027-01-31', ['2026年11月15日至2027年1月31日', '2026年11月15日', '2027年1月31日', '2026年11月至2027年1月']],
])('the window from %s to %s', (start, end, expected) => {
  const names = ['', '.start', '.end', '.months'].map((part) => `schedule.window${part}`);
  expect(toldOf(`window: { start: ${start}, end: ${end} }`, ...names)).toEqual(expected);
});

test.each([
  ['2026-06-08', '2026-06-12', '6月8日至6月12日'],
  ['2026-06-08', '2026-06-08', '6月8日'],
  ['2025-12-20', '2026-01-10', '2025年12月20日至2026年1月10日'],
  ['2026-12-20', '2027-01-10', '12月20日至2027年1月10日'],
])('visits from %s to %s in a document of 2026 leave its year out', (start, end, printed) => {
  expect(toldOf(`${WINDOW}, visits: { start: ${start}, end: ${end} }`, 'schedule.visits')).toEqual([printed]);
});

test('a day has all its forms, a period those its day gives, and what is not stated none', () => {
  expect(toldOf(`${WINDOW}, results: { due: 2026-07-10, time: 17:00 }`, ...ways('schedule.results'))).toEqual([
    ...[
      '2026年7月10日',
      '2026年7月10日',
      '7月10日',
      null,
      '2026年7月10日下午5:00前',
      '2026年7月10日下午5:00前',
      '于2026年7月10日下午5:00前',
      '下午5:00',
    ],
  ]);
  expect(toldOf(`${WINDOW}, results: { within: 2wd, after: window.end }`, ...ways('schedule.results'))).toEqual([
    ...[
      '两个工作日',
      '2026年7月2日',
      '7月2日',
      '两个工作日',
      '两个工作日内',
      '自抽查工作结束之日起两个工作日内',
      '自抽查工作结束之日起两个工作日内',
      null,
    ],
  ]);
  expect(toldOf(WINDOW, ...ways('schedule.results'))).toEqual(ways('').map(() => null));
});

test.each([
  ['issued', '自印发之日起5日内'],
  ['window.start', '自抽查工作开始之日起5日内'],
  ['dispatch', '自名单派发之日起5日内'],
  ['confirmation', '自比对确认截止之日起5日内'],
  ['visits', '自实地核查截止之日起5日内'],
  ['results', '自检查结果录入截止之日起5日内'],
  ['disposals', '自后续处置录入截止之日起5日内'],
  ['2026-07-01', '自2026年7月1日起5日内'],
])('a term after %s is %s', (after, printed) => {
  const days =
    'dispatch: window.start, confirmation: window.start, visits: { due: 2026-06-20 }, results: { due: 2026-07-10 }, disposals: { due: 2026-08-10 }';
  expect(toldOf(`${WINDOW}, ${days}, summary: { within: 5d, after: ${after} }`, 'schedule.summary.term')).toEqual([printed]);
});

test('a list is sent out on the day itself where an event is it, else by a day', () => {
  const name = 'schedule.dispatch.stated';
  expect(toldOf(`${WINDOW}, dispatch: window.start`, name)).toEqual(['于2026年6月1日']);
  expect(toldOf(`${WINDOW}, dispatch: { due: 2026-05-29 }`, name)).toEqual(['于2026年5月29日前']);
  expect(toldOf(`${WINDOW}, dispatch: { within: 3wd, after: issued }`, name)).toEqual(['自印发之日起3个工作日内']);
  expect(toldOf(WINDOW, name)).toEqual([null]);
});

test('who hands in what to whom, by what way and without a seal', () => {
  const names = ['by', 'to', 'via', 'unsealed'].map((part) => `schedule.summary.${part}`);
  const summary = (more: string) => toldOf(`${WINDOW}, summary: { due: 2026-07-10${more} }`, ...names);
  expect(summary(', by: health, to: 区联席办, via: 公文系统, sealed: false')).toEqual([
    '区卫生健康局',
    '区联席办',
    '公文系统',
    '不加盖公章',
  ]);
  expect(summary(', sealed: true')).toEqual([null, null, null, null]);
  expect(toldOf(WINDOW, ...names)).toEqual([null, null, null, null]);
});

const THINGS = `${WINDOW}, milestones: [{ id: ready, name: 名单核定, deadline: { due: 2026-05-29, time: 12:00 } }, { id: end, name: 收尾, deadline: { within: 5d, after: null } }], reports: [{ id: weekly, name: 周报, every: { unit: week, weekday: 周五 }, via: 邮箱, to: joint-office }], phases: [{ name: 动员, start: 2026-06-01, end: 2026-06-01, what: 动员部署； }, { name: 检查, start: 2026-06-02, end: 2026-06-30 }]`;

test('milestones, reports and phases are named together and counted where they are several', () => {
  const names = [
    'schedule.others',
    'schedule.phases',
    'schedule.phases.count',
    'milestones.ready',
    'milestones.end',
    'reports.weekly',
    'reports.weekly.limit',
    'reports.weekly.to',
  ];
  expect(toldOf(THINGS, ...names)).toEqual([
    ...['名单核定、收尾、周报', '动员、检查', '2', '5月29日中午12:00', '5日', '每周五', '每周五前', '区联席办'],
  ]);
  expect(
    toldOf(
      `${WINDOW}, phases: [{ name: 检查, start: 2026-06-02, end: 2026-06-30 }]`,
      'schedule.phases',
      'schedule.phases.count',
      'schedule.others',
    ),
  ).toEqual(['检查', null, null]);
});

test('of each phase, milestone and report a sentence is told what it may say', () => {
  const plan = planOf(THINGS);
  const texts = (scopes: readonly ReadonlyMap<string, { readonly text: string | null }>[]) =>
    scopes.map((scope) => [...scope.values()].map(({ text }) => text));
  expect(texts(phaseScopes(plan))).toEqual([
    ['动员', '2026年6月1日', '动员部署'],
    ['检查', '2026年6月2日至6月30日', null],
  ]);
  expect(texts(milestoneScopes(plan))).toEqual([
    ['名单核定', '2026年5月29日中午12:00前'],
    ['收尾', '5日内'],
  ]);
  expect(texts(reportScopes(plan))).toEqual([['周报', '每周五前', null, '区联席办', '邮箱', null]]);
});
