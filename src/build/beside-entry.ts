import type { BesideReads } from './beside-reads.ts';
import { isRecord } from './is-record.ts';
import { sealData, unsealData } from './sealed-data.ts';

/** The latest entry of a folder, and what its plans read of each other when it was made. */
export interface BesideEntry {
  /** Under what the entry of the folder is kept. */
  readonly key: string;
  /** Digests of the texts of the plans, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly beside: BesideReads;
}

/** An entry as sealed text. */
export function printBeside(entry: BesideEntry): string {
  return sealData(entry);
}

/** Reads it back; undefined where it is damaged. */
export function parseBeside(sealed: string | undefined): BesideEntry | undefined {
  const value = unsealData(sealed);
  return isEntry(value) ? value : undefined;
}

/** What is sealed is what was printed; one look tells an entry from another text. */
function isEntry(value: unknown): value is BesideEntry {
  return isRecord(value) && 'key' in value && 'texts' in value && 'beside' in value;
}
