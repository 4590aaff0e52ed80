import type { Entity, Typed } from './entity.ts';
import type { Share } from './figures/share.ts';
import type { PlanCommon } from './plan-common.ts';
import type { Bound } from './sampling.ts';

/** 年度监管工作实施方案: the year's programme of a district or an office. */
export interface WorkPlan extends PlanCommon {
  readonly kind: 'work-plan';
  readonly preamble: Typed | null;
  readonly targets: readonly Target[];
  /** The body as typed: sections of headings and text, to any depth. */
  readonly sections: readonly Section[];
}

/** A part of the body: a heading, its text, and the parts below it. */
export interface Section extends Entity {
  readonly id: string | null;
  readonly heading: Typed | null;
  /** Paragraphs in order. */
  readonly text: readonly Typed[];
  readonly children: readonly Section[];
  /** How the children carry their headings; null takes the outline's. */
  readonly headings: HeadingShape | null;
  /** The sign after a heading that runs in; null takes the outline's. */
  readonly headingMark: string | null;
  /** What its children are: the goals of a work plan, or its tasks; null for neither. */
  readonly holds: '目标' | '任务' | null;
  /** Ids of the goals it serves. */
  readonly goals: readonly Typed[];
}

/** `block`: on a line of its own. `runIn`: at the head of its paragraph. `none`: numbered paragraphs without headings. */
export type HeadingShape = 'block' | 'runIn' | 'none';

/** A number set for a measure. */
export interface Target extends Entity {
  /** Names it in prose: `{{targets.joint}}`. */
  readonly id: string;
  readonly metric: string;
  readonly bound: Bound<Share>;
  readonly base: string | null;
  /** What does not count. */
  readonly exceptions: string | null;
}
