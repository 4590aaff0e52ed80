import { shortName } from '../../plan/names/short-name.ts';
import type { ResolvedProfile } from '../../plan/profile/resolve-profile.ts';
import type { CitedDocument, Item, Organ, Registry } from '../../plan/registry/registry.ts';
import type { Slots } from './fill-slots.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What a root knows when a plan is begun; registry and profile are undefined where they are missing or broken. */
export interface StartingGround {
  readonly year: number;
  readonly registry: Registry | undefined;
  readonly profile: ResolvedProfile | undefined;
  /** Ids of the area's plans of the year, by kind. */
  readonly plans: ReadonlyMap<string, readonly string[]>;
}

const INSPECTING = ['政府部门', '派出机构', '事业单位'];
/** Leads most campaigns, so it is the first example. */
const USUAL_LEAD = '市场监督管理';
const MAX_EXAMPLES = 2;

/**
 * The facts a new plan can take from the registry. Where there is exactly one choice it is taken; else a place is left
 * for the writer, with the first choices as examples.
 */
export function planSlots({ year, registry, profile, plans }: StartingGround): Slots {
  const organs = registry?.organs ?? [];
  const items = registry?.items ?? [];
  const leads = organs
    .filter(({ kind, enforcement }) => INSPECTING.includes(kind) && enforcement !== false)
    .sort((a, b) => Number(b.name.includes(USUAL_LEAD)) - Number(a.name.includes(USUAL_LEAD)));
  const [lead, partner] = leads;
  const leadItems = ownItems(items, lead);
  const partnerItems = ownItems(items, partner);
  return {
    lead: choice('牵头部门的简称', leads.map(shortName), '区市场监管局'),
    partner: blank('配合部门的简称', leads.slice(1).map(shortName), '区应急管理局'),
    leadItems: (leads.length === 1 ? choice : blank)('牵头部门的抽查事项，写登记的名称', leadItems, '公示信息检查'),
    partnerItems: blank('配合部门的抽查事项，写登记的名称', partnerItems, '对典当行的现场检查'),
    industry: blank('行业名称，与抽查事项登记的 objects 一致', industriesOf(items, partner ?? lead), '典当行'),
    contact: choice('联系人的标识', registry?.contacts.map(({ id }) => id) ?? [], 'credit-section'),
    basis: basisOf(registry?.documents ?? [], year),
    scheme: schemeOf(registry?.documents ?? [], year),
    planRow: planRowOf(registry?.documents ?? [], plans.get('annual-plan') ?? [], year),
    campaign: choice('抽查方案的编号', plans.get('campaign') ?? [], `luquan/${year}/joint-01`),
    results: choice('抽查结果的编号', plans.get('results') ?? [], `luquan/${year}/joint-01-results`),
    office: choice(
      '署名机关的简称',
      [...organsOfKind(organs, '议事协调机构办公室'), ...leads.map(shortName)].slice(0, 1),
      '区双随机办',
    ),
    lastYear: year - 1,
    basisDocument: blank('依据文件的标识', superiorsOf(registry?.documents ?? []), 'guofa-2019-5'),
    summaryTo: choice('报送给哪个机关', organsOfKind(organs, '议事协调机构办公室'), '区双随机办'),
    members: choice('主送机关', organsOfKind(organs, '群体'), '各成员单位'),
    ...platformSlots(registry, profile),
  };
}

/** A profile's platforms need no line in a plan; where it names none, the plan has to. */
function platformSlots(registry: Registry | undefined, profile: ResolvedProfile | undefined): Slots {
  const { platforms, disclosures } = platformNames(registry);
  const isMissing = profile === undefined;
  return {
    ownPlatform: isMissing || profile.platform !== null ? undefined : choice('平台的名称', platforms, '某省双随机执法监管平台'),
    ownPublishTo:
      isMissing || profile.publishTo !== null
        ? undefined
        : choice('公示系统的名称', disclosures, '国家企业信用信息公示系统（某省）'),
  };
}

/** The platforms of a profile that is to be. */
export function profilePlatforms(registry: Registry | undefined): { readonly platform: string; readonly publishTo: string } {
  const { platforms, disclosures } = platformNames(registry);
  return {
    platform: choice('双随机监管平台的名称', platforms, '某省双随机执法监管平台'),
    publishTo: choice('公示系统的名称', disclosures, '国家企业信用信息公示系统（某省）'),
  };
}

function platformNames(registry: Registry | undefined) {
  const names = registry?.platforms.map(({ name }) => name) ?? [];
  const isDisclosure = (name: string) => name.includes('公示系统');
  return { platforms: names.filter((name) => !isDisclosure(name)), disclosures: names.filter(isDisclosure) };
}

function choice(what: string, names: readonly string[], example: string): string {
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? yamlScalar(only) : blank(what, names, example);
}

/** `【填 …】` with the first names as examples; a name that would end the value early is passed over. */
function blank(what: string, names: readonly string[], example: string): string {
  const fit = names.filter((name) => yamlScalar(name) === name).slice(0, MAX_EXAMPLES);
  return `【填 ${what}，如 ${fit.length > 0 ? fit.join(' 或 ') : example}】`;
}

function basisOf(documents: readonly CitedDocument[], year: number): string {
  const ofYear = documents.filter(
    ({ title, kind }) => (kind === 'work-plan' || kind === 'annual-plan') && title.includes(`${year}`),
  );
  if (ofYear.length > 0) return ofYear.map(({ id }) => yamlScalar(id)).join(', ');
  return blank(
    '依据文件的标识',
    documents.map(({ id }) => id),
    `scheme-${year}`,
  );
}

/** What a plan of the year's work follows: the scheme of the year, not the plan itself. */
function schemeOf(documents: readonly CitedDocument[], year: number): string {
  const schemes = documents.filter(({ title, kind }) => kind === 'work-plan' && title.includes(`${year}`));
  return choice(
    '依据文件的标识',
    schemes.map(({ id }) => id),
    `scheme-${year}`,
  );
}

/** What a scheme may rest on: neither schemes nor plans of a year. */
function superiorsOf(documents: readonly CitedDocument[]): readonly string[] {
  return documents.filter(({ kind }) => kind !== 'work-plan' && kind !== 'annual-plan').map(({ id }) => id);
}

/** The row of the year's plan, of the one on file before one that is only registered; nothing where there is neither. */
function planRowOf(documents: readonly CitedDocument[], plans: readonly string[], year: number): string | undefined {
  const registered = documents.filter(({ title, kind }) => kind === 'annual-plan' && title.includes(`${year}`));
  const names = [...plans, ...registered.map(({ id }) => id)].map((name) => `${name}#1`);
  return names.length === 0 ? undefined : blank('年度计划的行，# 后是序号', names.slice(0, 1), `annual-plan-${year}#1`);
}

function ownItems(items: readonly Item[], organ: Organ | undefined): readonly string[] {
  return items.filter(({ owner }) => owner === organ?.id).map(({ name }) => name);
}

function industriesOf(items: readonly Item[], organ: Organ | undefined): readonly string[] {
  return [...new Set(items.filter(({ owner }) => owner === organ?.id).flatMap(({ objects }) => objects))];
}

function organsOfKind(organs: readonly Organ[], kind: string): readonly string[] {
  return organs.filter((organ) => organ.kind === kind).map(shortName);
}
