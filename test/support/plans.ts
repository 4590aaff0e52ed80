import type { PlanPath, Positions } from '../../src/core/source.ts';
import type { CampaignPlan, Department } from '../../src/plan/campaign.ts';
import { type Day, parseDay } from '../../src/plan/days/day.ts';
import type { Typed } from '../../src/plan/entity.ts';
import { parseShare, type Share } from '../../src/plan/figures/share.ts';
import type { Validity } from '../../src/plan/names/registered-name.ts';
import type { AsIssued, Override, PlanCommon } from '../../src/plan/plan-common.ts';
import type { Profile } from '../../src/plan/profile/profile.ts';
import type { DocumentReference, Organ, OrganKind, OrganReference, PlatformReference } from '../../src/plan/registry/registry.ts';
import { resolveItem } from '../../src/plan/resolve/resolve-item.ts';
import type { Deadline, Delivery, Schedule } from '../../src/plan/schedule.ts';
import type { Section, Target, WorkPlan } from '../../src/plan/work-plan.ts';

/** A complete, valid campaign; what a test is about is given over it. */
export function campaign(overrides: Partial<CampaignPlan> = {}): CampaignPlan {
  return {
    ...common('qinghe/2026/joint-02'),
    kind: 'campaign',
    sequence: 2,
    schedule: schedule(),
    sampling: {
      path: ['sampling'],
      objects: {
        path: ['sampling', 'objects'],
        text: '全区小额贷款公司、典当行',
        industries: ['小额贷款公司', '典当行'],
        kinds: ['企业'],
        population: 41,
        asOf: day('2026-06-30'),
        capital: null,
        region: null,
        list: null,
      },
      ratio: {
        path: ['sampling', 'ratio'],
        sense: 'atLeast',
        low: share('3%'),
        high: share('3%'),
        base: '名录库企业',
        aggregate: '共计',
      },
      credit: {
        path: ['sampling', 'credit'],
        required: true,
        system: 'ABCD',
        classes: new Map([
          ['A', share('1%')],
          ['B', share('3%')],
        ]),
        populations: null,
      },
      minCount: 2,
      count: null,
      frequency: null,
      fullBelow: null,
      strata: [],
      rounding: null,
      exclude: [],
    },
    departments: [
      department(0, '牵头', MARKET, ['公示信息检查']),
      department(1, '配合', OFFICE, ['对小额贷款公司的现场检查', '对典当行的现场检查']),
    ],
    itemsFrom: null,
    inspectors: { path: ['inspectors'], perVisit: 2, credentials: '执法证件', scanOnEntry: true, experts: null, recusal: null },
    inspectionNotice: { by: ['电话通知', '下达检查通知书'], annex: null, path: ['inspectionNotice'] },
    platform: platformReference(['platform'], 'p', '省双随机平台'),
    publishTo: platformReference(['publishTo'], 'c', '信用公示系统'),
    planRows: [],
    draw: null,
    tiers: [],
    ...overrides,
  };
}

/** A complete, valid work plan; what a test is about is given over it. */
export function workPlan(overrides: Partial<WorkPlan> = {}): WorkPlan {
  return {
    ...common('qinghe/2026/work-plan'),
    kind: 'work-plan',
    sequence: null,
    preamble: typed(['preamble'], '根据{{basis}}，制定本方案。'),
    schedule: { ...schedule(), window: null, summary: null, reports: [monthlyReport()] },
    targets: [target('yearly', '抽查企业占比', '3%')],
    sections: [section(['sections', 0], { id: 'goals', heading: '工作目标', text: ['抽查比例不低于{{targets.yearly}}。'] })],
    ...overrides,
  };
}

/** Positions of a file without a text: every path is there, at nothing. */
export function positionsIn(path: string): Positions {
  const nothing = { path, text: '' };
  return {
    source: nothing,
    sourceOf: () => nothing,
    locate: () => ({ start: 0, end: 0 }),
    locateKey: () => ({ start: 0, end: 0 }),
    locateWithin: (_path, start, end) => ({ start, end }),
    has: () => true,
    spell: () => undefined,
    comments: () => [],
  };
}

/** Those of a plan. */
export const nowhere: Positions = positionsIn('plans/qinghe/2026/joint-02.yaml');

export function day(text: string): Day {
  const value = parseDay(text);
  if (value === undefined) throw new Error(`no day: ${text}`);
  return value;
}

export function share(text: string): Share {
  const value = parseShare(text);
  if (value === undefined) throw new Error(`no share: ${text}`);
  return value;
}

export function organ(name: string, short: string | null = null, kind: OrganKind = '政府部门'): Organ {
  return {
    id: name,
    name,
    short,
    aliases: [],
    former: [],
    later: [],
    valid: ALWAYS,
    kind,
    parent: null,
    members: [],
    enforcement: true,
    documentPrefix: null,
    creditCode: null,
  };
}

/** A reference to an organ, written by its short name where it has one. */
export function organReference(path: PlanPath, to: Organ): OrganReference {
  return { path, written: to.short ?? to.name, organ: to, sort: to.short === null ? 'name' : 'short' };
}

function platformReference(path: PlanPath, id: string, name: string): PlatformReference {
  return { path, written: name, sort: 'name', platform: { id, name, former: [], later: [], wrong: [], valid: ALWAYS } };
}

export function department(index: number, role: Department['role'], to: Organ, items: readonly string[]): Department {
  const path = ['departments', index];
  const item = (name: string) => resolveItem({ name, owner: to.id, objects: ['企业'], objectKinds: ['企业'] }, to.id);
  return {
    path,
    reference: organReference([...path, 'org'], to),
    role,
    items: items.map((name, at) => ({ path: [...path, 'items', at], written: name, item: item(name) })),
    units: [],
    leadWhen: null,
  };
}

/** A day given (`due`), or a period counted from something. */
export function deadline(path: PlanPath, given: Partial<Deadline>): Deadline {
  return {
    path,
    name: String(path.at(-1)),
    form: given.within ? 'within' : 'due',
    due: null,
    time: null,
    within: null,
    after: null,
    occurrences: [],
    rhythm: null,
    from: null,
    stated: true,
    show: null,
    inclusive: false,
    working: null,
    ...given,
  };
}

export function monthlyReport(): Deadline & Delivery & { readonly id: string } {
  const path = ['schedule', 'reports', 0];
  const occurrences = ['2026-06-20', '2026-07-20', '2026-08-20'].map((text) => ({ day: day(text), path: [...path, 'every'] }));
  return {
    ...deadline(path, { name: '月报表', form: 'every', occurrences, rhythm: { unit: 'month', month: 1, day: 20 } }),
    id: 'monthly',
    by: null,
    to: organReference([...path, 'to'], MARKET),
    via: '综合管理系统',
    sealed: null,
  };
}

export function target(id: string, metric: string, exactly: string): Target {
  const path = ['targets', 0];
  return {
    path,
    id,
    metric,
    bound: { path, sense: 'atLeast', low: share(exactly), high: share(exactly) },
    base: null,
    exceptions: null,
  };
}

export function typed(path: PlanPath, text: string): Typed {
  return { path, text };
}

interface SectionText {
  readonly id?: string;
  readonly heading?: string;
  readonly text?: readonly string[];
  readonly children?: readonly Section[];
}

export function section(path: PlanPath, { id, heading, text = [], children = [] }: SectionText): Section {
  return {
    path,
    id: id ?? null,
    heading: heading === undefined ? null : typed([...path, 'heading'], heading),
    text: text.map((each, index) => typed([...path, 'text', index], each)),
    children,
    headings: null,
    headingMark: null,
    holds: null,
    goals: [],
  };
}

/** `overrides` of a plan from texts by sentence id. */
export function overridesOf(texts: Readonly<Record<string, string | null>>): ReadonlyMap<string, Override> {
  return new Map(Object.entries(texts).map(([id, text]) => [id, { path: ['overrides', id], id, text }]));
}

/** `asIssued` with nothing printed differently but what is given. */
export function asIssued(given: Partial<AsIssued>): AsIssued {
  return {
    path: ['asIssued'],
    numbers: new Map(),
    items: new Map(),
    attachmentLabel: null,
    attachmentList: true,
    imprint: null,
    organLine: null,
    addressee: null,
    mark: null,
    signature: null,
    note: null,
    ...given,
  };
}

const ALWAYS: Validity = { from: null, to: null };
const MARKET = organ('清河市东区市场监督管理局', '区市场监管局');
const OFFICE = organ('清河市东区人民政府办公室', '区政府办公室');
const GROUP_OFFICE = organ('清河市东区双随机工作领导小组办公室', '区双随机办', '议事协调机构办公室');

const PROFILE: Profile = {
  id: 'qinghe-2026',
  region: '清河市东区',
  year: 2026,
  closed: false,
  enterprises: null,
  registry: 'qinghe',
  outlines: new Map(),
  government: '区政府',
  platform: '省双随机平台',
  publishTo: '信用公示系统',
  creditSystem: 'ABCD',
  mailDomains: ['gov.cn'],
  limits: {
    leadWorkdays: 3,
    resultsWithin: { count: 20, unit: 'wd', text: '20wd' },
    disclosureWithin: { count: 20, unit: 'wd', text: '20wd' },
    annualPlanBy: '03-31',
    yearlyShare: share('3%'),
    jointShare: share('100%'),
    inspectorsPerVisit: 2,
    routineItemShare: null,
    inspectionsPerYear: null,
    campaignsPerWeek: null,
  },
  requires: { filing: false, scanOnEntry: true, parts: [] },
  placeOf: () => null,
  outcomes: { found: [4, 5, 6, 7, 9], abnormal: [5] },
};

function common(id: string): Omit<PlanCommon, 'schedule'> {
  return {
    path: [],
    id,
    area: 'qinghe',
    profile: PROFILE,
    positions: nowhere,
    status: '印发',
    version: null,
    supersedes: null,
    year: 2026,
    asOf: day('2026-07-01'),
    title: null,
    period: null,
    sequence: null,
    issuers: [organReference(['issuers', 0], MARKET)],
    issued: day('2026-07-01'),
    effective: null,
    expires: null,
    filed: null,
    copyNumber: null,
    secrecy: null,
    urgency: null,
    mark: [],
    markSuffix: '文件',
    pageForm: '文件',
    notice: false,
    number: null,
    signers: [],
    addressees: [],
    copiesTo: [],
    imprint: null,
    sealing: null,
    stamps: [],
    notes: [],
    disclosure: {
      path: ['disclosure'],
      type: '主动公开',
      reason: null,
      indexNumber: null,
      theme: null,
      genre: null,
      column: null,
      publishedOn: null,
    },
    contacts: [],
    basis: [cited(0, '全区年度监管工作实施方案', '清市监〔2026〕6号'), cited(1, '全区年度抽查工作计划', null)],
    attachments: [],
    overrides: new Map(),
    asIssued: null,
    prose: [],
    waivers: [],
  };
}

function schedule(): Schedule {
  const at = (key: string): PlanPath => ['schedule', key];
  const twentyDays = { count: 20, unit: 'wd', text: '20wd' } as const;
  return {
    path: ['schedule'],
    window: { path: at('window'), start: day('2026-07-07'), end: day('2026-07-31') },
    dispatch: deadline(at('dispatch'), { due: day('2026-07-07') }),
    confirmation: deadline(at('confirmation'), { within: { count: 2, unit: 'wd', text: '2wd' }, due: day('2026-07-09') }),
    visits: null,
    visitsBy: null,
    results: deadline(at('results'), { within: twentyDays, due: day('2026-08-28') }),
    disposals: deadline(at('disposals'), { within: twentyDays, due: day('2026-09-25') }),
    summary: {
      ...deadline(at('summary'), { due: day('2026-09-28') }),
      by: null,
      to: organReference([...at('summary'), 'to'], GROUP_OFFICE),
      via: null,
      sealed: true,
    },
    reports: [],
    milestones: [],
    phases: [],
  };
}

function cited(index: number, title: string, number: string | null): DocumentReference {
  const unknown = { issuer: null, date: null, kind: null, status: null, until: null, url: null };
  return { path: ['basis', index], written: title, document: { id: title, title, number, ...unknown } };
}
