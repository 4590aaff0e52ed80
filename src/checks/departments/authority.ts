import type { Plan } from '../../plan/plan.ts';
import type { Organ, OrganKind, Registry } from '../../plan/registry/registry.ts';
import { organsAbove } from '../inspections/organs-above.ts';
import { type GroupWord, groupWords } from './group-words.ts';

/** Where an issuer is held against those it gives tasks to. */
export interface Ground {
  readonly plan: Plan;
  readonly registry: Registry;
}

/** Kinds placed above the departments of their level. */
const ABOVE_DEPARTMENTS: ReadonlySet<OrganKind> = new Set(['政府', '议事协调机构', '议事协调机构办公室']);
/** Kinds of which nothing can be said until the registry tells where they belong. */
const PLACED_BY_PARENT: ReadonlySet<OrganKind> = new Set(['内设机构', '事业单位']);
const GOVERNMENT_OFFICE = /人民政府办公[室厅]$/;
/** From the highest level to the lowest. */
const LEVELS = ['省', '市州盟', '县区旗'] as const;
const LEVEL_IN_SHORT = /^[省市州盟县区旗]/;
const LEVEL_IN_NAME = /^\p{Script=Han}{2,7}?([省市州盟县区旗])/u;

/** Whether an organ gives tasks to all departments of its level: a government, its office, a coordinating body. */
export function isAboveDepartments({ kind, name }: Organ): boolean {
  return ABOVE_DEPARTMENTS.has(kind) || GOVERNMENT_OFFICE.test(name);
}

/** Whether an issuer stands above an organ, or nothing says that it does not. */
export function mayDirect(issuer: Organ, organ: Organ, ground: Ground): boolean {
  if (isAboveDepartments(issuer) || organ.kind === '检查对象群体' || organ.id === issuer.id) return true;
  const above = organsAbove(organ, ground.registry);
  if (above.some(({ id }) => id === issuer.id)) return true;
  if (organ.kind === '群体') return above.length === 0 && mayDirectGroup(issuer, organ, ground);
  if (PLACED_BY_PARENT.has(organ.kind) && above.length === 0) return true;
  return organ.kind !== '政府' && isHigher(levelOf(issuer, ground), levelOf(organ, ground));
}

/** The group words of a text that mean departments an issuer does not stand above: 区级部门, 各成员单位. */
export function wordsBeyond(issuer: Organ, text: string, ground: Ground): readonly GroupWord[] {
  if (isAboveDepartments(issuer)) return [];
  const own = levelOf(issuer, ground);
  return groupWords(text).filter(({ level, core }) => (level === null ? core === '成员单位' : !isHigher(own, level)));
}

/** By its members; else by its name, unless that tells nothing, as 各科室. */
function mayDirectGroup(issuer: Organ, { name, members }: Organ, ground: Ground): boolean {
  if (members.length === 0) return !/部门$|人民政府|街道办/.test(name) && wordsBeyond(issuer, name, ground).length === 0;
  const organs = ground.registry.organs.filter(({ id }) => members.includes(id));
  return organs.every((organ) => mayDirect(issuer, organ, ground));
}

/** Where both levels are known. */
function isHigher(level: string | null, other: string | null): boolean {
  const rank = (sign: string | null) => LEVELS.findIndex((signs) => sign !== null && signs.includes(sign));
  return rank(level) !== -1 && rank(level) < rank(other);
}

/** 区 of 某市某区水务局; null where neither region nor name tells. */
function levelOf({ name, short }: Organ, { plan }: Ground): string | null {
  const { region } = plan.profile;
  if (name.startsWith(region)) return region.at(-1) ?? null;
  return LEVEL_IN_SHORT.exec(short ?? '')?.[0] ?? LEVEL_IN_NAME.exec(name)?.[1] ?? null;
}
