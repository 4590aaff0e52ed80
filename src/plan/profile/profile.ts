import type { Place } from '../../core/source.ts';
import type { Share } from '../figures/share.ts';
import type { Period } from '../schedule.ts';

/** Rule parameters and defaults of a region and year. */
export interface Profile {
  readonly id: string;
  readonly region: string;
  readonly year: number;
  readonly registry: string;
  /** Outlines by kind of plan; a kind without one has its own. */
  readonly outlines: ReadonlyMap<string, string>;
  /** The organ orders come from, as sentences name it: 区政府. */
  readonly government: string | null;
  readonly platform: string | null;
  readonly publishTo: string | null;
  readonly creditSystem: string;
  /** Whether no campaign of the year is to come. */
  readonly closed: boolean;
  /** Enterprises of the area at the end of the year before; null where nobody says. */
  readonly enterprises: number | null;
  readonly mailDomains: readonly string[];
  readonly limits: {
    readonly leadWorkdays: number;
    readonly inspectorsPerVisit: number;
    readonly resultsWithin: Period | null;
    readonly disclosureWithin: Period | null;
    /** `03-31`: month and day the annual plan is due. */
    readonly annualPlanBy: string | null;
    readonly yearlyShare: Share | null;
    readonly jointShare: Share | null;
    readonly routineItemShare: Share | null;
    readonly inspectionsPerYear: number | null;
    /** How many campaigns a department may carry in one week. */
    readonly campaignsPerWeek: number | null;
  };
  /** What plans of the region have to say. */
  readonly requires: { readonly filing: boolean; readonly scanOnEntry: boolean; readonly parts: readonly string[] };
  /** Numbers of the official outcomes that count as 发现问题, and as 应列入经营异常名录. */
  readonly outcomes: { readonly found: readonly number[]; readonly abnormal: readonly number[] };
  /** Where a parameter such as `limits.leadWorkdays` is stated, here or in what this extends; null for the product's default. */
  readonly placeOf: (parameter: string) => Place | null;
}
