import { expect, test } from 'vitest';
import { campaignOf, workPlanOf } from './example.ts';

const HEAD = 'year: 2026\nissuers: [market]\n';
const world = {
  profile: 'year: 2026\nregion: 甲区\nregistry: east\n',
  registry: `orgs: [{ id: market, name: 甲区市场监督管理局, kind: 政府部门 }]
items: [{ name: 公示信息检查, owner: market }]
`,
};

test('a stratum and a credit scheme that say little are kept as such', () => {
  const text = `kind: campaign\n${HEAD}schedule: {}\ndepartments: [{ org: market, role: 牵头 }]\n`;
  const { plan } = campaignOf(
    `${text}sampling: { objects: { text: 企业 }, credit: {}, strata: [{ name: 甲, ratio: { about: 5% } }] }\n`,
    world,
  );
  expect(plan?.sampling?.credit).toEqual({
    path: ['sampling', 'credit'],
    required: true,
    system: 'ABCD',
    classes: null,
    populations: null,
  });
  const path = ['sampling', 'strata', 0];
  expect(plan?.sampling?.strata).toEqual([
    {
      path,
      name: '甲',
      population: null,
      ratio: { sense: 'about', low: 500, high: 500, path: [...path, 'ratio'], base: null, aggregate: null },
      count: null,
    },
  ]);
});

test('a section, a target, a report and a milestone need little', () => {
  const { plan, diagnostics } = workPlanOf(
    `kind: work-plan\n${HEAD}targets: [{ id: a, metric: 占比, atLeast: 3% }]\nsections: [{ text: 一段。 }]
schedule: { reports: [{ id: r, name: 报表, every: { dates: [03-01] } }], milestones: [{ id: m, name: 节点, deadline: 2026-03-02 }] }\n`,
    world,
  );
  expect(diagnostics).toEqual([]);
  const bound = { sense: 'atLeast', low: 300, high: 300, path: ['targets', 0] };
  expect(plan?.targets).toEqual([{ id: 'a', metric: '占比', bound, base: null, exceptions: null, path: ['targets', 0] }]);
  expect(plan?.sections).toEqual([
    {
      path: ['sections', 0],
      id: null,
      heading: null,
      text: [{ text: '一段。', path: ['sections', 0, 'text'] }],
      children: [],
      headings: null,
      headingMark: null,
      holds: null,
      goals: [],
    },
  ]);
  const unstated = {
    time: null,
    within: null,
    rhythm: null,
    from: null,
    show: null,
    working: null,
    stated: true,
    inclusive: false,
  };
  expect(plan?.schedule.reports).toEqual([
    {
      ...unstated,
      path: ['schedule', 'reports', 0],
      id: 'r',
      name: '报表',
      form: 'every',
      due: null,
      after: null,
      occurrences: [{ day: '2026-03-01', path: ['schedule', 'reports', 0, 'every', 'dates', 0] }],
      by: null,
      to: null,
      via: null,
      sealed: null,
    },
  ]);
  expect(plan?.schedule.milestones).toEqual([
    {
      ...unstated,
      path: ['schedule', 'milestones', 0, 'deadline'],
      id: 'm',
      name: '节点',
      form: 'due',
      due: '2026-03-02',
      after: { name: '2026-03-02', day: '2026-03-02' },
      occurrences: [],
    },
  ]);
});
