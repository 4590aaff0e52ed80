import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { PlanCommon } from './plan-common.ts';
import type { ItemReference, OrganReference, PlatformReference } from './registry/registry.ts';
import type { OfficialOutcome } from './statistics/official-outcomes.ts';
import type { Statistics } from './statistics/statistics.ts';

/** 抽查结果: what the inspection of each object came to. */
export interface ResultsPlan extends PlanCommon {
  readonly kind: 'results';
  /** Id of the plan that was carried out. */
  readonly campaign: Typed;
  readonly publishTo: PlatformReference | null;
  readonly entities: readonly InspectedObject[];
  /** The figures departments sent in; null where the results are counted for the form. */
  readonly statistics: Statistics | null;
}

/** One object that was inspected, and by whom. Several entries may be about one object, as when departments go apart. */
export interface InspectedObject extends Entity {
  readonly name: string;
  readonly creditCode: string | null;
  /** 企业, 个体工商户, 自然人 … */
  readonly kind: string;
  readonly area: string | null;
  readonly creditClass: string | null;
  readonly items: readonly ItemReference[];
  readonly organs: readonly OrganReference[];
  readonly inspectedOn: Day | null;
  /** How many inspectors went; null where the plan does not say. Their names are not kept. */
  readonly inspectorCount: number | null;
  readonly outcome: OfficialOutcome;
  readonly findings: readonly Finding[];
  readonly dispositions: readonly DisposalAction[];
  readonly publishedOn: Day | null;
  /** Why nothing of it may be public; null for what is public. */
  readonly withheld: Withheld | null;
}

/** One problem found with an object. */
export interface Finding extends Entity {
  readonly item: string | null;
  readonly text: string;
}

/** Why something is of no public document: the legal basis. */
export interface Withheld extends Entity {
  readonly basis: string;
}

/** What is done about a problem that was found. */
export type DisposalAction = '责令改正' | '列入经营异常名录' | '立案' | '移送' | '复查' | '无需处理';
