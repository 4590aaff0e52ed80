import type { Random } from '../random.ts';
import type { Change } from './change.ts';
import type { Scene } from './scene.ts';

export const groups = [
  'dates',
  'ratios',
  'departments',
  'references',
  'numbering',
  'text',
  'privacy',
  'disclosure',
  'legal',
  'statistics',
] as const;
export type Group = (typeof groups)[number];

/** A change of one file; of the plan itself where no path is given. */
export interface FileChange {
  readonly path?: string;
  readonly change: Change;
}

/**
 * One fact broken. Where a plan is silent on a fact, it is first completed by a true one (`given`); the completed plan is
 * as good as the corrected one, and nothing may be said of it.
 */
export interface Fault {
  readonly given?: readonly FileChange[];
  readonly broken: readonly FileChange[];
}

/** One way to break one kind of fact, wherever it occurs. */
export interface FactClass {
  readonly name: string;
  /** The rule that is to find it first; then those that speak for it by the notes of the list of rules. */
  readonly finds: readonly [rule: string, ...others: readonly string[]];
  make(scene: Scene, random: Random): Iterable<Fault>;
}

/** A fault in the plan itself, of facts it states. */
export function breaks(change: Change): Fault {
  return { broken: [{ change }] };
}

/** A fault in a fact the plan is completed by first. */
export function completed(given: Change, broken: Change): Fault {
  return { given: [{ change: given }], broken: [{ change: broken }] };
}
