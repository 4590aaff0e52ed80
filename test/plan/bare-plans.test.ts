import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { annualPlanOf, brief, campaignOf, disposalsOf, itemListOf, type Resolved, resultsOf, workPlanOf } from './example.ts';

const HEAD = 'year: 2026\nissuers: [market]\n';
const world = {
  profile: 'year: 2026\nregion: 甲区\nregistry: east\n',
  registry: `orgs: [{ id: market, name: 甲区市场监督管理局, kind: 政府部门 }]
items: [{ name: 公示信息检查, owner: market }]
`,
};

const MEANT = ['organ', 'owner', 'item'];

/** A plan without its profile, and without what names mean. */
function kept({ plan, diagnostics }: Resolved<Plan>): unknown {
  expect(brief(diagnostics)).toEqual([]);
  const { profile: _profile, positions: _positions, ...rest } = plan ?? {};
  return JSON.parse(JSON.stringify(rest, (key, value) => (value !== null && MEANT.includes(key) ? undefined : value)));
}

const DATELESS = {
  path: ['schedule'],
  window: null,
  visits: null,
  visitsBy: null,
  dispatch: null,
  confirmation: null,
  results: null,
  disposals: null,
  summary: null,
  reports: [],
  milestones: [],
  phases: [],
};
const COMMON = {
  path: [],
  id: 'luquan/2026/joint-02',
  area: 'luquan',
  status: '草稿',
  version: null,
  supersedes: null,
  issued: null,
  effective: null,
  expires: null,
  filed: null,
  year: 2026,
  asOf: '2026-12-31',
  title: null,
  period: null,
  sequence: null,
  issuers: [{ written: 'market', path: ['issuers', 0], sort: 'id' }],
  copyNumber: null,
  secrecy: null,
  urgency: null,
  mark: [],
  markSuffix: '文件',
  pageForm: '文件',
  signers: [],
  sealing: null,
  stamps: [],
  notes: [],
  notice: false,
  number: null,
  addressees: [],
  copiesTo: [],
  imprint: null,
  disclosure: {
    path: ['disclosure'],
    type: null,
    reason: null,
    indexNumber: null,
    theme: null,
    genre: null,
    column: null,
    publishedOn: null,
  },
  schedule: DATELESS,
  contacts: [],
  basis: [],
  attachments: [],
  overrides: {},
  asIssued: null,
  prose: [],
  waivers: [],
};
const UNDRAWN = {
  ratio: null,
  credit: null,
  minCount: null,
  count: null,
  frequency: null,
  fullBelow: null,
  strata: [],
  rounding: null,
  exclude: [],
};
const OBJECTS = {
  text: '企业',
  industries: [],
  kinds: [],
  population: null,
  asOf: null,
  capital: null,
  region: null,
  list: null,
};

const CAMPAIGN = {
  ...COMMON,
  kind: 'campaign',
  sampling: null,
  departments: [
    {
      path: ['departments', 0],
      reference: { written: 'market', path: ['departments', 0, 'org'], sort: 'id' },
      role: '牵头',
      items: [],
      units: [],
      leadWhen: null,
    },
  ],
  itemsFrom: null,
  inspectors: { path: ['profile'], perVisit: null, credentials: null, scanOnEntry: false, experts: null, recusal: null },
  inspectionNotice: null,
  platform: null,
  publishTo: null,
  planRows: [],
  draw: null,
  tiers: [],
};

test('what neither a campaign nor its profile says is not there', () => {
  const text = `kind: campaign\n${HEAD}schedule: {}\ndepartments: [{ org: market, role: 牵头 }]\n`;
  expect(kept(campaignOf(text, world))).toEqual(CAMPAIGN);
  expect(kept(campaignOf(`${text}sampling: { objects: { text: 企业 } }\n`, world))).toEqual({
    ...CAMPAIGN,
    prose: [{ text: '企业', path: ['sampling', 'objects', 'text'] }],
    sampling: { ...UNDRAWN, path: ['sampling'], objects: { ...OBJECTS, path: ['sampling', 'objects'] } },
  });
});

test('a work plan may be a head alone', () => {
  expect(kept(workPlanOf(`kind: work-plan\n${HEAD}`, world))).toEqual({
    ...COMMON,
    kind: 'work-plan',
    preamble: null,
    targets: [],
    sections: [],
  });
});

test('a task may be a name alone', () => {
  const task = {
    path: ['rows', 0],
    number: 1,
    name: '甲',
    taskNumber: null,
    taskName: null,
    area: null,
    leads: [],
    leadWhen: [],
    items: [],
    itemsFrom: null,
    itemClass: null,
    draw: null,
    objects: null,
    sampling: null,
    period: null,
    initiators: [],
    leadSections: [],
    partners: [],
    level: null,
    methods: [],
    remarks: null,
  };
  expect(kept(annualPlanOf(`kind: annual-plan\n${HEAD}rows: [{ name: 甲 }]\n`, world))).toEqual({
    ...COMMON,
    kind: 'annual-plan',
    prose: [{ text: '甲', path: ['rows', 0, 'name'] }],
    allDue: null,
    tables: [{ path: ['rows'], title: null, columns: null, tasks: [task] }],
  });
});

test('an entry of a list, of results and of disposals needs no more than what it is about', () => {
  const list = itemListOf(`kind: item-list\n${HEAD}items: [公示信息检查]\n`, world);
  expect(kept(list)).toEqual({
    ...COMMON,
    kind: 'item-list',
    edition: '2026年版',
    items: [{ path: ['items', 0], source: null }],
    groupBy: null,
    columns: null,
  });
  expect(list.plan?.items[0]?.item).toMatchObject({ objects: [], content: [], methods: [], level: [], ratio: null, class: null });
  const results = resultsOf(
    `kind: results\nprofile: p\n${HEAD}campaign: a/2026/b\nentities: [{ name: 甲, outcome: 未发现问题 }]\n`,
    world,
  );
  const about = { creditCode: null, kind: '企业', publishedOn: null, withheld: null };
  expect(kept(results)).toMatchObject({
    ...COMMON,
    campaign: { text: 'a/2026/b', path: ['campaign'] },
    publishTo: null,
    entities: [
      {
        ...about,
        path: ['entities', 0],
        name: '甲',
        area: null,
        creditClass: null,
        items: [],
        organs: [],
        inspectedOn: null,
        inspectorCount: null,
        outcome: '未发现问题',
        findings: [],
        dispositions: [],
      },
    ],
    statistics: null,
  });
  const disposals = disposalsOf(
    `kind: disposals\nprofile: p\n${HEAD}results: a/2026/b\nentries: [{ entity: 甲, action: 立案 }]\n`,
    world,
  );
  expect(kept(disposals)).toMatchObject({
    ...COMMON,
    results: { text: 'a/2026/b', path: ['results'] },
    publishTo: null,
    entries: [
      {
        ...about,
        path: ['entries', 0],
        name: '甲',
        action: '立案',
        organ: null,
        started: null,
        due: null,
        done: null,
        documentNumber: null,
        remarks: null,
      },
    ],
  });
});
