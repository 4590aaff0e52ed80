import type { PlanPath } from '../core/source.ts';
import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { Share } from './figures/share.ts';

/** `atLeast 3%`, `between 2% 5%` …; `low` equals `high` for the others. */
export interface Bound<T> extends Entity {
  readonly sense: 'atLeast' | 'atMost' | 'exactly' | 'about' | 'between';
  readonly low: T;
  readonly high: T;
}

/** A ratio to draw at; `base` is what it is a part of, in words. */
export interface Ratio extends Bound<Share> {
  readonly base: string | null;
  readonly aggregate: string | null;
}

/** What is drawn from, and how much of it. */
export interface Sampling extends Entity {
  readonly objects: {
    readonly path: PlanPath;
    readonly text: string;
    readonly industries: readonly string[];
    readonly kinds: readonly string[];
    readonly population: number | null;
    readonly asOf: Day | null;
    /** In 元; null for an open end. */
    readonly capital: {
      readonly text: string;
      readonly min: number | null;
      readonly max: number | null;
      /** Whether the ends belong to the range; null where the plan does not say. */
      readonly minIncluded: boolean | null;
      readonly maxIncluded: boolean | null;
      readonly path: PlanPath;
    } | null;
    /** Where the objects are; null for the profile's region. */
    readonly region: string | null;
    /** The register they are drawn from; null for the usual one. */
    readonly list: string | null;
  };
  readonly ratio: Ratio | null;
  readonly credit: {
    readonly path: PlanPath;
    readonly required: boolean;
    readonly system: string;
    /** Class → share, in the order written; null where the plan states none. */
    readonly classes: ReadonlyMap<string, Share> | null;
    /** Class → number of objects in it; null where the plan does not say. */
    readonly populations: ReadonlyMap<string, number> | null;
  } | null;
  readonly minCount: number | null;
  /** A number of objects, where the plan states that rather than a ratio. */
  readonly count: (Bound<number> & { readonly unit: string }) | null;
  /** How often one object is inspected. */
  readonly frequency: (Bound<number> & { readonly per: '年' | '半年' | '季度' | '月' }) | null;
  /** Below this population all objects are inspected. */
  readonly fullBelow: number | null;
  /** Groups of objects drawn at ratios or in numbers of their own. */
  readonly strata: readonly Stratum[];
  /** How a broken number of objects is rounded; null where the plan does not say, which means 向上取整. */
  readonly rounding: '向上取整' | '四舍五入' | '向下取整' | null;
  /** Objects that are not drawn again. */
  readonly exclude: readonly Typed[];
}

/** A group of objects drawn at a ratio or in a number of its own. */
export interface Stratum extends Entity {
  readonly name: string;
  readonly population: number | null;
  readonly ratio: Ratio | null;
  readonly count: (Bound<number> & { readonly unit: string }) | null;
}
