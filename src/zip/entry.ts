/** A file of a package. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file already deflated, as `pack-entry.ts` makes it of one too large to be held whole. */
export interface PackedEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}
