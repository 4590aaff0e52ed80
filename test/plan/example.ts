import type { Diagnostic, Outcome } from '../../src/core/diagnostic.ts';
import type { AnnualPlan } from '../../src/plan/annual-plan.ts';
import type { CampaignPlan } from '../../src/plan/campaign.ts';
import { calendarOf } from '../../src/plan/days/calendar-data.ts';
import type { DisposalsPlan } from '../../src/plan/disposals.ts';
import type { ItemList } from '../../src/plan/item-list.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type ResolvedProfile, resolveProfile } from '../../src/plan/profile/resolve-profile.ts';
import type { Registry } from '../../src/plan/registry/registry.ts';
import { resolveRegistry } from '../../src/plan/registry/resolve-registry.ts';
import { resolvePlan } from '../../src/plan/resolve/resolve-plan.ts';
import type { ResultsPlan } from '../../src/plan/results.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { PlanInput, ProfileInput, RegistryInput } from '../../src/schema/inputs.ts';
import type { PlanKindName } from '../../src/schema/plan-kinds.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { parseYaml, type YamlTree } from '../../src/source/yaml-tree.ts';

export const PROFILE = `region: 石家庄市鹿泉区
year: 2026
government: 区政府
registry: luquan
platform: 河北省双随机执法监管平台
publishTo: 国家企业信用信息公示系统（河北）
schedule:
  dispatch: window.start
  confirmation: { within: 2wd, after: dispatch }
  results: { within: 20wd, after: window.end }
  disposals: { within: 20wd, after: results }
inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
inspectionNotice: { by: [下达行政检查通知书] }
`;

export const REGISTRY = `orgs:
  - { id: lq-gov, name: 石家庄市鹿泉区人民政府, short: 区政府, kind: 政府, enforcement: false }
  - { id: lq-gov-office, name: 石家庄市鹿泉区人民政府办公室, short: 区政府办公室, kind: 政府部门, parent: lq-gov, enforcement: true }
  - { id: lq-market, name: 石家庄市鹿泉区市场监督管理局, short: 区市场监管局, kind: 政府部门, parent: lq-gov, enforcement: true, documentPrefix: 石鹿市监 }
  - { id: lq-police, name: 石家庄市公安局鹿泉分局, aliases: [区公安局], kind: 派出机构, enforcement: true }
  - { id: lq-group-office, name: 石家庄市鹿泉区“双随机、一公开”监管工作领导小组办公室, short: 区双随机办, kind: 议事协调机构办公室, enforcement: false }
platforms:
  - { id: hebei-platform, name: 河北省双随机执法监管平台, former: [{ name: 河北省双随机监管工作平台, until: null }] }
  - { id: credit-hebei, name: 国家企业信用信息公示系统（河北）, wrong: [国家市场主体信用信息公示系统（河北）] }
docs:
  - { id: luquan-2026-scheme, title: 2026年石家庄市鹿泉区“双随机、一公开”监管工作实施方案, number: 石鹿市监〔2026〕6号, issuer: lq-market, date: 2026-04-28, kind: work-plan }
  - { id: luquan-2026-annual-plan, title: 石家庄市鹿泉区2026年度“双随机、一公开”抽查工作计划, number: null, issuer: null, date: null, kind: annual-plan }
contacts:
  - { id: luquan-credit-section, org: lq-market, phone: '0311-82012345' }
items:
  - { name: 公示信息检查, owner: lq-market, class: 一般检查事项, objects: [企业], objectKinds: [企业, 个体工商户] }
  - { name: 对典当行开展业务和风险管控情况的现场检查, owner: lq-gov-office, objects: [典当行] }
  - { name: 对金融机构营业场所、金库安全防范设施建设的监管, owner: lq-police, class: 重点检查事项, objects: [银行业金融机构] }
`;

export const REPAIRED = `kind: campaign
profile: luquan-2026

year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-07-01
disclosure: { type: 主动公开 }
contacts: [luquan-credit-section]
basis: [luquan-2026-scheme, luquan-2026-annual-plan]
planRows: [luquan/2026/annual-plan#2]

schedule:
  window: { start: 2026-07-07, end: 2026-07-31 }
  summary: { due: 2026-09-28, to: 区双随机办 }

sampling:
  objects:
    text: 全区小额贷款公司、典当行
    industries: [小额贷款公司, 典当行]
    population: 41
    asOf: 2026-06-30
  ratio: { atLeast: 3%, base: 名录库企业, aggregate: 共计 }
  credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% } }
  minCount: 2

departments:
  - org: 区市场监管局
    role: 牵头
    items: [公示信息检查]
  - org: 区政府办公室
    role: 配合
    items:
      - 对典当行开展业务和风险管控情况的现场检查

attachments: [{ form: statistics-10 }]
`;

export const AS_ISSUED = `kind: campaign
profile: luquan-2026
year: 2026
sequence: 2                       # 第二次
issuers: [区市场监管局]
issued: 2026-07-07
disclosure: { type: null }        # 原文未标注信息公开类型
contacts: []
basis:
  - luquan-2026-scheme
  - luquan-2026-annual-plan

schedule:
  window: { start: 2026-07-07, end: 2026-07-31 }
  confirmation: { within: 2wd, after: dispatch }
  results: { within: 20wd, after: window.end }
  disposals: { within: 20wd, after: null }        # 原文没有起算点
  summary: { due: 2026-08-05, to: 区市场监管局, sealed: true }

sampling:
  objects:
    text: 全区小额贷款、典当行
    industries: [小额贷款公司, 典当行]
    population: null
  ratio: { atLeast: 3%, base: null, aggregate: 共计 }
  credit: { required: true, classes: null }

departments:
  - org: 区市场监管局
    role: 牵头
    items: [公示信息检查]
  - org: 区公安局
    role: 配合
    items: [对金融机构营业场所、金库安全防范设施建设的监管]

inspectors: { perVisit: null, credentials: 相应证件, scanOnEntry: false }
inspectionNotice: { by: [电话通知, 下达检查通知书] }
publishTo: 国家市场主体信用信息公示系统（河北）

attachments:
  - { form: statistics-10, noun: 对象 }
  - { form: pre-notice, title: 现场检查预先通知单 }

overrides:
  preamble: 根据{{basis}}文件决定组织开展{{campaign}}，特制定本方案。
asIssued:
  numbers: { level2: (一), methods: （二）, results: （三） }
  items:
    区公安局: 对金融机构营业场所; 金库。
`;

export interface Resolved<T extends Plan> {
  readonly plan: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface World {
  readonly profile: string;
  readonly registry: string;
  /** Ids of the plans there are; left out where none is looked for. */
  readonly planIds?: ReadonlySet<string>;
  /** `luquan/2026/joint-02` where the plan has no other. */
  readonly id?: string;
}

/** Takes a campaign through parse, validate and resolve on the example's profile and registry. */
export function campaignOf(text: string, world: Partial<World> = {}): Resolved<CampaignPlan> {
  const { plan, diagnostics } = planOf('campaign', text, { profile: PROFILE, registry: REGISTRY, ...world });
  return { plan: plan?.kind === 'campaign' ? plan : undefined, diagnostics };
}

/** The same for a work plan. */
export function workPlanOf(text: string, { profile = PROFILE, registry = REGISTRY } = {}): Resolved<WorkPlan> {
  const { plan, diagnostics } = planOf('work-plan', text, { profile, registry });
  return { plan: plan?.kind === 'work-plan' ? plan : undefined, diagnostics };
}

/** The same for a plan of the year's tasks. */
export function annualPlanOf(text: string, { profile = PROFILE, registry = REGISTRY } = {}): Resolved<AnnualPlan> {
  const { plan, diagnostics } = planOf('annual-plan', text, { profile, registry });
  return { plan: plan?.kind === 'annual-plan' ? plan : undefined, diagnostics };
}

/** The same for a list of items. */
export function itemListOf(text: string, { profile = PROFILE, registry = REGISTRY } = {}): Resolved<ItemList> {
  const { plan, diagnostics } = planOf('item-list', text, { profile, registry });
  return { plan: plan?.kind === 'item-list' ? plan : undefined, diagnostics };
}

/** The same for results. */
export function resultsOf(text: string, world: Partial<World> = {}): Resolved<ResultsPlan> {
  const { plan, diagnostics } = planOf('results', text, { profile: PROFILE, registry: REGISTRY, ...world });
  return { plan: plan?.kind === 'results' ? plan : undefined, diagnostics };
}

/** The same for what follows from results. */
export function disposalsOf(text: string, world: Partial<World> = {}): Resolved<DisposalsPlan> {
  const { plan, diagnostics } = planOf('disposals', text, { profile: PROFILE, registry: REGISTRY, ...world });
  return { plan: plan?.kind === 'disposals' ? plan : undefined, diagnostics };
}

/** The source text a diagnostic points at. */
export function pointedAt({ place }: Diagnostic): string | undefined {
  return place?.source.text.slice(place.range.start, place.range.end);
}

/** `rule @ pointed text`, which is what most tests compare. */
export function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((diagnostic) => `${diagnostic.rule} @ ${pointedAt(diagnostic)}`);
}

export function treeOf(text: string, path = 'plans/luquan/2026/joint-02.yaml'): Outcome<YamlTree> {
  return parseYaml({ path, text });
}

function planOf(kind: PlanKindName, text: string, { planIds, id = 'luquan/2026/joint-02', ...shared }: World): Resolved<Plan> {
  const { input, tree, diagnostics } = inputOf<PlanInput>(kind, text);
  const profile = profileOf(shared.profile);
  const registry = registryOf(shared.registry);
  if (!input || !tree || !profile || !registry) return { plan: undefined, diagnostics };
  const { positions } = tree;
  const resolved = resolvePlan({
    id,
    input,
    positions,
    profile,
    registry,
    calendar: calendarOf(undefined),
    ...(planIds && { planIds }),
  });
  return { plan: resolved.value, diagnostics: [...diagnostics, ...resolved.diagnostics] };
}

export function profileOf(text: string): ResolvedProfile | undefined {
  const { input, tree } = inputOf<ProfileInput>('profile', text);
  return input && tree
    ? resolveProfile('luquan-2026', new Map([['luquan-2026', { input, positions: tree.positions }]])).value
    : undefined;
}

export function registryOf(text: string): Registry | undefined {
  const { input, tree } = inputOf<RegistryInput>('registry', text);
  return input && tree ? resolveRegistry([{ area: 'luquan', input, positions: tree.positions }], 'luquan').value : undefined;
}

function inputOf<T>(
  name: SchemaName,
  text: string,
): { input: T | undefined; tree: YamlTree | undefined; diagnostics: readonly Diagnostic[] } {
  const parsed = treeOf(text);
  if (!parsed.value) return { input: undefined, tree: undefined, diagnostics: parsed.diagnostics };
  const valid = validate<T>(name, parsed.value);
  return { input: valid.value, tree: parsed.value, diagnostics: [...parsed.diagnostics, ...valid.diagnostics] };
}
