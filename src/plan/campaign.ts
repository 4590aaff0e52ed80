import type { Entity, Typed } from './entity.ts';
import type { PlanCommon } from './plan-common.ts';
import type { ItemReference, OrganReference, PlatformReference } from './registry/registry.ts';
import type { Sampling } from './sampling.ts';

/** 联合抽查实施方案: who inspects what, when and how much of it. */
export interface CampaignPlan extends PlanCommon {
  readonly kind: 'campaign';
  readonly sampling: Sampling | null;
  readonly departments: readonly Department[];
  readonly itemsFrom: Typed | null;
  readonly inspectors: Inspectors;
  readonly inspectionNotice: InspectionNotice | null;
  readonly platform: PlatformReference | null;
  readonly publishTo: PlatformReference | null;
  /** Rows of the annual plan carried out, as written: `luquan/2026/annual-plan#2`, or `annual-plan-2026#2` of a document. */
  readonly planRows: readonly Typed[];
  readonly draw: '定向' | '不定向' | null;
  /** Levels at which is drawn and inspected; none where the plan does not say. */
  readonly tiers: readonly Tier[];
}

/** How objects are told of an inspection. */
export interface InspectionNotice extends Entity {
  readonly by: readonly string[];
  /** The attachment that holds the form, counted from 1; null where the plan names none. */
  readonly annex: number | null;
}

/** A department that takes part, and what it inspects. */
export interface Department extends Entity {
  readonly reference: OrganReference;
  readonly role: '牵头' | '配合' | '参与' | '指导';
  readonly items: readonly ItemReference[];
  /** Sections or stations that carry it out. */
  readonly units: readonly string[];
  /** When this one leads, where several take turns. */
  readonly leadWhen: Typed | null;
}

/** Who goes to an inspection, and how. */
export interface Inspectors extends Entity {
  readonly perVisit: number | null;
  readonly credentials: string | null;
  readonly scanOnEntry: boolean;
  /** Whether experts may come along; null where the plan does not say. */
  readonly experts: boolean | null;
  /** Whether the document says that inspectors with an interest stay away. */
  readonly recusal: boolean | null;
}

/** Who draws and who inspects: 市抽县查. */
export interface Tier extends Entity {
  readonly draw: '省' | '市' | '县';
  readonly inspect: '省' | '市' | '县';
}
