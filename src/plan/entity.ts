import type { PlanPath } from '../core/source.ts';

/** Any part of a plan a reader can point at. */
export interface Entity {
  readonly path: PlanPath;
}

/** A text typed into the plan. */
export interface Typed extends Entity {
  readonly text: string;
}
