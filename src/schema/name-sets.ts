/** A name as an editor offers it, and what it means. */
export interface OfferedName {
  readonly text: string;
  /** In Chinese; the entry it names, in a few words. */
  readonly note: string;
}

/** Something of a root that goes by names. */
export interface NameEntry {
  readonly offered: readonly OfferedName[];
  /** Other names it is known by, which an editor takes but does not propose. */
  readonly accepted: readonly string[];
}

/** The names of a root by the set that `x-names` and `x-suggests` of a schema call them. */
export type NameSets = ReadonlyMap<string, NameSet>;

/** The names of one sort. */
export interface NameSet {
  /** What such a name is of, in Chinese: 机关. */
  readonly title: string;
  /** In the order of their first names. */
  readonly entries: readonly NameEntry[];
}
