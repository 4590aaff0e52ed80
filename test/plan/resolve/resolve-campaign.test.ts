import { expect, test } from 'vitest';
import { brief, campaignOf, REPAIRED } from '../example.ts';

const MORE = `${REPAIRED.replace(
  'summary: { due: 2026-09-28, to: 区双随机办 }',
  `summary: { within: 5wd, after: results, by: 区公安局, via: 政务邮箱, sealed: false }
  visits: { within: 10wd, after: dispatch }
  phases:
    - { name: 动员部署, start: 2026-07-01, end: 2026-07-06, what: 印发方案。 }
  reports:
    - { id: weekly, name: 进展, every: { unit: week, weekday: 周五, from: 2026-07, to: 2026-07 }, time: 17:00 }`,
)
  .replace('    role: 配合', '    role: 牵头\n    units: [金融科]\n    leadWhen: 涉及风险管控的')
  .replace('attachments: [{ form: statistics-10 }]', 'attachments: [{ form: statistics-10 }, { form: pre-notice }]')}
level: [{ draw: 市, inspect: 县 }, { draw: 县, inspect: 县 }]
draw: 定向
inspectors: { perVisit: 3, experts: false, recusal: true }
inspectionNotice: { by: [电话通知], form: pre-notice }
itemsFrom: 《抽查事项清单》
platform: null
`;

test('everything a campaign may state reaches the plan', () => {
  const { plan, diagnostics } = campaignOf(MORE);
  expect(diagnostics).toEqual([]);
  expect(plan).toMatchObject({
    tiers: [
      { draw: '市', inspect: '县', path: ['level', 0] },
      { draw: '县', inspect: '县', path: ['level', 1] },
    ],
    draw: '定向',
    inspectors: { perVisit: 3, credentials: '执法证件', scanOnEntry: true, experts: false, recusal: true },
    inspectionNotice: { by: ['电话通知'], annex: 2 },
    platform: null,
    publishTo: { written: '国家企业信用信息公示系统（河北）' },
    schedule: {
      visits: null,
      visitsBy: { form: 'within', due: '2026-07-21', name: '实地核查' },
      phases: [{ name: '动员部署', start: '2026-07-01', end: '2026-07-06', what: { text: '印发方案。' } }],
      summary: { due: '2026-09-04', by: { written: '区公安局' }, to: null, via: '政务邮箱', sealed: false },
      reports: [{ id: 'weekly', time: '17:00', rhythm: { unit: 'week', weekday: 5 } }],
    },
  });
  expect(plan?.schedule.reports[0]?.occurrences.map(({ day }) => day.slice(8))).toEqual(['03', '10', '17', '24', '31']);
  expect(plan?.departments.map(({ role, units, leadWhen }) => [role, units, leadWhen?.text])).toEqual([
    ['牵头', [], undefined],
    ['牵头', ['金融科'], '涉及风险管控的'],
  ]);
  const texts = plan?.prose.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['印发方案。', '涉及风险管控的', '《抽查事项清单》']));
});

test('one level needs no list, and a plan that says none has none', () => {
  expect(campaignOf(`${REPAIRED}level: { draw: 省, inspect: 市 }\n`).plan?.tiers).toEqual([
    { draw: '省', inspect: '市', path: ['level'] },
  ]);
  expect(campaignOf(REPAIRED).plan?.tiers).toEqual([]);
});

test('a form that is not attached is said', () => {
  const text = `${REPAIRED}inspectionNotice: { by: [电话通知], form: pre-notice }\n`;
  expect(brief(campaignOf(text).diagnostics)).toEqual(['names/unknown @ pre-notice']);
});
