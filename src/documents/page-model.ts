/**
 * What the public page shows beside the document itself, in no format yet. Days are `YYYY-MM-DD`; texts are ready to print.
 * Only the page reads it: the document says all of it in its own words.
 */
export interface PageModel {
  /** The column of the site the page stands in, where the plan names one. */
  readonly column: string | null;
  /** 第几版; null for the only one. */
  readonly version: number | null;
  /** Whether it is a changed version of a document issued before. */
  readonly isRevision: boolean;
  /** What happens when, in order of the first day. */
  readonly timeline: readonly TimelineEntry[];
  readonly charts: readonly Chart[];
  /** Other documents that belong to this one. */
  readonly links: readonly PageLink[];
  /** What changed against the document this one replaces; null where that one is not at hand. */
  readonly revision: Revision | null;
}

export interface TimelineEntry {
  readonly name: string;
  /** `span`: something that lasts. `day`: something that happens on a day, or on several. */
  readonly kind: 'span' | 'day';
  /** In order; a day begins and ends a span of its own. Never empty. */
  readonly spans: readonly { readonly start: string; readonly end: string }[];
  /** The days in words. */
  readonly text: string;
  /** How a day was counted, or what is done; empty for nothing to say. */
  readonly note: string;
}

/** Numbers to compare, one bar a row. Of several series the numbers of a row add up to its bar. */
export interface Chart {
  readonly id: 'outcomes' | 'departments' | 'actions' | 'leads';
  readonly title: string;
  /** What the rows are. */
  readonly rowName: string;
  readonly unit: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Said below where the numbers need it; empty for nothing. */
  readonly remark: string;
}

export interface PageLink {
  readonly relation: 'annual-plan' | 'campaign' | 'results' | 'disposals' | 'predecessor' | 'successor';
  /** Id of the document linked to. */
  readonly id: string;
  readonly title: string;
  /** Which part of it is meant, such as 第2项; empty for the whole. */
  readonly note: string;
}

/** What a changed version states otherwise than the one before. */
export interface Revision {
  readonly changes: readonly Change[];
}

/** A fact before and after; null where there is none. */
export interface Change {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}
