import { expect, test } from 'vitest';
import { brief, workPlanOf } from './example.ts';

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
  expect(progress?.occurrences).toEqual([
    { day: '2026-03-23', path: ['schedule', 'reports', 1, 'every', 'dates', 1] },
    { day: '2026-06-22', path: ['schedule', 'reports', 1, 'every', 'dates', 0] },
  ]);
  expect(plan?.sections[0]?.children[0]?.text.map(({ text }) => text)).toEqual(['甲', '乙']);
  expect(plan?.prose.map(({ text }) => text)).toEqual(['为推进工作，制定本方案。', '目标', '第一', '甲', '乙', '没有标题的一段']);
});

test('a work plan takes no deadline from the profile', () => {
  expect(workPlanOf(PLAN).plan?.schedule).toMatchObject({ dispatch: null, results: null, disposals: null, summary: null });
});
