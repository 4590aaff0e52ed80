import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { PlanCommon } from './plan-common.ts';
import type { OrganReference, PlatformReference } from './registry/registry.ts';
import type { DisposalAction, Withheld } from './results.ts';

/** 后续处置: what became of the problems an inspection found. */
export interface DisposalsPlan extends PlanCommon {
  readonly kind: 'disposals';
  /** Id of the results it follows. */
  readonly results: Typed;
  readonly publishTo: PlatformReference | null;
  readonly entries: readonly Disposal[];
}

/** One measure taken against one object. */
export interface Disposal extends Entity {
  /** Null where the plan knows the object by its code alone. */
  readonly name: string | null;
  readonly creditCode: string | null;
  /** 企业, 个体工商户, 自然人 … */
  readonly kind: string;
  readonly action: DisposalAction;
  readonly organ: OrganReference | null;
  readonly started: Day | null;
  readonly due: Day | null;
  /** The day the case was closed; null while it is open. */
  readonly done: Day | null;
  readonly documentNumber: string | null;
  readonly publishedOn: Day | null;
  readonly remarks: string | null;
  /** Why nothing of it may be public; null for what is public. */
  readonly withheld: Withheld | null;
}
