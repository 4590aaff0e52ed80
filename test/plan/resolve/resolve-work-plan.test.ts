import { expect, test } from 'vitest';
import { brief, workPlanOf } from '../example.ts';

const PLAN = `kind: work-plan
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
issued: 2026-04-28
mark: 区市场监管局
notice: true
number: { sequence: 6 }
imprint: {}
preamble: 为推进工作，制定本方案。
targets:
  - { id: yearly, metric: 抽查户数占比, atLeast: 3%, base: 上年底企业 }
  - { id: range, metric: 比例, between: [0.5%, 12%] }
schedule:
  reports:
    - { id: monthly, name: 月报, every: { unit: month, day: 31, from: 2026-10 } }
    - { id: progress, name: 进展, every: { dates: [06-22, 03-23, 02-29] }, to: 区双随机办 }
sections:
  - heading: 目标
    headings: runIn
    children:
      - { heading: 第一, text: [甲, 乙] }
  - text: 没有标题的一段
`;

test('a work plan has its papers, targets, series and tree of sections', () => {
  const { plan, diagnostics } = workPlanOf(PLAN);
  expect(brief(diagnostics)).toEqual(['dates/date-not-in-calendar @ 02-29']);
  expect(plan?.number?.text).toBe('石鹿市监〔2026〕6号');
  expect(plan?.imprint).toMatchObject({ date: '2026-04-28', organ: { organ: { id: 'lq-market' } } });
  expect(plan?.targets.map(({ bound }) => [bound.sense, bound.low, bound.high])).toEqual([
    ['atLeast', 300, 300],
    ['between', 50, 1200],
  ]);
  const [monthly, progress] = plan?.schedule.reports ?? [];
  expect(monthly?.occurrences.map(({ day }) => day)).toEqual(['2026-10-31', '2026-11-30', '2026-12-31']);
  expect(monthly).toMatchObject({ form: 'every', due: null, from: '2026-10-01', name: '月报' });
  // the day the calendar does not have is told, and stands for the nearest one
  expect(progress?.occurrences).toEqual([
    { day: '2026-02-28', path: ['schedule', 'reports', 1, 'every', 'dates', 2] },
    { day: '2026-03-23', path: ['schedule', 'reports', 1, 'every', 'dates', 1] },
    { day: '2026-06-22', path: ['schedule', 'reports', 1, 'every', 'dates', 0] },
  ]);
  expect(plan?.sections[0]?.children[0]?.text.map(({ text }) => text)).toEqual(['甲', '乙']);
  expect(plan?.prose.map(({ text }) => text)).toEqual(['为推进工作，制定本方案。', '目标', '第一', '甲', '乙', '没有标题的一段']);
});

test('a report names its statistics form and the days it was handed in', () => {
  const report = '{ id: monthly, name: 月报, every: { dates: [06-20, 07-20] }, form: statistics-10, sent: [2026-06-18, null] }';
  const { plan, diagnostics } = workPlanOf(PLAN.replace(/ {4}- \{ id: monthly.*/, `    - ${report}`).replace(', 02-29', ''));
  expect(brief(diagnostics)).toEqual([]);
  const [monthly, progress] = plan?.schedule.reports ?? [];
  expect(monthly).toMatchObject({ layout: { id: 'statistics-10' }, sent: ['2026-06-18', null] });
  expect(progress).not.toHaveProperty('sent');
  const unknown = workPlanOf(PLAN.replace('id: monthly,', 'id: monthly, form: statistics-12,').replace(', 02-29', ''));
  expect(brief(unknown.diagnostics)).toEqual(['names/unknown @ statistics-12']);
});

test('a work plan takes no deadline from the profile', () => {
  expect(workPlanOf(PLAN).plan?.schedule).toMatchObject({ dispatch: null, results: null, disposals: null, summary: null });
});

const TREE = `kind: work-plan
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
targets:
  - { id: yearly, metric: 抽查户数占比, atLeast: 3%, exceptions: 本年新设企业 }
sections:
  - heading: 一级
    list: [甲, 乙]
    children:
      - heading: 二级
        children:
          - heading: 三级
            children:
              - { heading: 四级, LAST }
`;

test('a list is a row of paragraphs before the sections below, and its texts are prose', () => {
  const { plan, diagnostics } = workPlanOf(TREE.replace('LAST', 'text: 尽头'));
  expect(diagnostics).toEqual([]);
  expect(plan?.sections[0]?.children.map(({ heading, text, path }) => [heading?.text, text[0]?.text, path.join('.')])).toEqual([
    [undefined, '甲', 'sections.0.list.0'],
    [undefined, '乙', 'sections.0.list.1'],
    ['二级', undefined, 'sections.0.children.0'],
  ]);
  expect(plan?.prose.map(({ text }) => text)).toEqual(['一级', '甲', '乙', '二级', '三级', '四级', '尽头']);
  expect(plan?.targets[0]?.exceptions).toBe('本年新设企业');
});

test.each([
  ['children: [{ text: 五级 }]', '[{ text: 五级 }]'],
  ['list: [五级]', '[五级]'],
])('a level that has no number is said: %s', (last, pointed) => {
  expect(brief(workPlanOf(TREE.replace('LAST', last)).diagnostics)).toEqual([`numbering/level-too-deep @ ${pointed}`]);
});

test('a target that runs from more to less is said', () => {
  const text = TREE.replace('atLeast: 3%', 'between: [5%, 3%]').replace('LAST', 'text: 尽头');
  expect(brief(workPlanOf(text).diagnostics)).toEqual(['ratios/range-reversed @ [5%, 3%]']);
});

test('a task says which goals it serves, and only goals there are', () => {
  const tree = `kind: work-plan
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
sections:
  - { heading: 工作目标, holds: 目标, children: [{ id: joint, text: 目标甲。 }] }
  - { heading: 主要任务, holds: 任务, children: [{ id: other, heading: 任务一, goals: [joint, other], text: 做。 }] }
`;
  const { plan, diagnostics } = workPlanOf(tree);
  expect(brief(diagnostics)).toEqual(['names/unknown @ other']);
  expect(plan?.sections.map(({ holds }) => holds)).toEqual(['目标', '任务']);
  expect(plan?.sections[1]?.children[0]?.goals).toEqual([
    { text: 'joint', path: ['sections', 1, 'children', 0, 'goals', 0] },
    { text: 'other', path: ['sections', 1, 'children', 0, 'goals', 1] },
  ]);
});
