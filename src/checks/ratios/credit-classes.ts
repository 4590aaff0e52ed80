import type { PlanPath } from '../../core/source.ts';
import type { Share } from '../../plan/figures/share.ts';
import type { CreditSystem, Registry } from '../../plan/registry/registry.ts';
import type { Sampling } from '../../plan/sampling.ts';

type Credit = NonNullable<Sampling['credit']>;

/** A class with the ratio stated for it. */
export interface StatedClass {
  /** As its system names it. */
  readonly name: string;
  readonly share: Share;
  /** Objects in it; null where the plan does not say. */
  readonly population: number | null;
  readonly path: PlanPath;
}

export interface CreditClasses {
  readonly system: CreditSystem;
  /** Those of the system, the lowest risk first. */
  readonly stated: readonly StatedClass[];
  /** Classes written that the system does not have. */
  readonly foreign: readonly { readonly name: string; readonly path: PlanPath }[];
}

/** The classes a draw gives ratios for, in the order of their risk; undefined where none, or nobody knows the system. */
export function creditClasses(
  { path, system: name, classes, populations }: Credit,
  registry: Registry,
): CreditClasses | undefined {
  const system = registry.creditSystems.find((each) => each.name === name);
  if (system === undefined || classes === null) return undefined;
  const plain = (key: string): string => (system.classes.includes(key) ? key : plainName(key));
  const sizes = new Map([...(populations ?? [])].map(([key, size]) => [plain(key), size]));
  const written = [...classes].map(([key, share]) => ({
    name: plain(key),
    share,
    population: sizes.get(plain(key)) ?? null,
    path: [...path, 'classes', key],
  }));
  return {
    system,
    stated: system.classes.flatMap((each) => written.filter(({ name: known }) => known === each)),
    foreign: written.filter(({ name: known }) => !system.classes.includes(known)),
  };
}

/** A级 and A类 are A. */
function plainName(key: string): string {
  return key.replace(/(?<=.)[级类]$/, '');
}
