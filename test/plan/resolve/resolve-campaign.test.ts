import { expect, test } from 'vitest';
import { brief, campaignOf, PROFILE, REGISTRY, REPAIRED } from '../example.ts';

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

test('a department’s item is its own before one of the same name of another', () => {
  const registry = `${REGISTRY}  - { name: 公示信息检查, owner: lq-police }\n`;
  const text = REPAIRED.replace(
    '  - org: 区政府办公室',
    '  - org: 区公安局\n    role: 配合\n    items: [公示信息检查]\n  - org: 区政府办公室',
  );
  const { plan, diagnostics } = campaignOf(text, { registry });
  expect(diagnostics).toEqual([]);
  expect(plan?.departments.map(({ items }) => items.map(({ item, path }) => [item.owner, path.join('.')]))).toEqual([
    [['lq-market', 'departments.0.items.0']],
    [['lq-police', 'departments.1.items.0']],
    [['lq-gov-office', 'departments.2.items.0']],
  ]);
});

test('an item nobody knows is said, and stands for itself as one of its department', () => {
  const { plan, diagnostics } = campaignOf(REPAIRED.replace('items: [公示信息检查]', 'items: [公示信息检察]'));
  expect(brief(diagnostics)).toEqual(['names/unknown @ 公示信息检察']);
  expect(plan?.departments[0]?.items[0]).toMatchObject({
    written: '公示信息检察',
    item: { name: '公示信息检察', owner: 'lq-market', id: null, objects: [], class: null },
  });
});

test('a platform nobody knows is said where the campaign names it', () => {
  expect(brief(campaignOf(`${REPAIRED}platform: 某某平台\n`).diagnostics)).toEqual(['names/unknown @ 某某平台']);
});

test('how a visit is announced is the profile’s to say, unless the campaign does or says it is not', () => {
  const noticed = (line = '') => campaignOf(`${REPAIRED}${line}`).plan?.inspectionNotice;
  expect(noticed()).toEqual({ by: ['下达行政检查通知书'], annex: null, path: ['profile'] });
  expect(noticed('inspectionNotice: null\n')).toBeNull();
  expect(noticed('inspectionNotice: { by: [电话通知] }\n')).toEqual({
    by: ['电话通知'],
    annex: null,
    path: ['inspectionNotice'],
  });
  expect(noticed('inspectionNotice: { by: [电话通知], form: pre-notice }\n')?.annex).toBeNull();
  const attached = REPAIRED.replace('[{ form: statistics-10 }]', '[{ form: pre-notice }]');
  expect(campaignOf(`${attached}inspectionNotice: { by: [电话通知], form: pre-notice }\n`).plan?.inspectionNotice?.annex).toBe(1);
  const profile = PROFILE.replace(/inspectionNotice: .*\n/, '');
  expect(campaignOf(REPAIRED, { profile }).plan?.inspectionNotice).toBeNull();
});

test('of inspectors each thing left out is the profile’s, and each typed as none is none', () => {
  const inspectors = (line: string) => campaignOf(`${REPAIRED}${line}`).plan?.inspectors;
  const none = { experts: null, recusal: null };
  expect(inspectors('')).toEqual({ ...none, path: ['profile'], perVisit: 2, credentials: '执法证件', scanOnEntry: true });
  expect(inspectors('inspectors: { perVisit: null, recusal: true }\n')).toEqual({
    ...none,
    path: ['inspectors'],
    perVisit: null,
    credentials: '执法证件',
    scanOnEntry: true,
    recusal: true,
  });
});

test('rows of an annual plan are kept as typed, in their order', () => {
  const text = REPAIRED.replace('[luquan/2026/annual-plan#2]', '[luquan/2026/annual-plan#2, luquan-2026-annual-plan#3]');
  expect(campaignOf(text).plan?.planRows).toEqual([
    { text: 'luquan/2026/annual-plan#2', path: ['planRows', 0] },
    { text: 'luquan-2026-annual-plan#3', path: ['planRows', 1] },
  ]);
});
