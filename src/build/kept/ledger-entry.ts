import { isRecord } from '../is-record.ts';
import type { LedgerReads } from './ledger-reads.ts';
import { sealData, unsealData } from './sealed-data.ts';

/** The latest entry of a folder, and what its plans read of each other when it was made. */
export interface LedgerEntry {
  /** Under what the entry of the folder is kept. */
  readonly key: string;
  /** Digests of the texts of the plans, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly ledger: LedgerReads;
}

/** An entry as sealed text. */
export function printLedgerEntry(entry: LedgerEntry): string {
  return sealData(entry);
}

/** Reads it back; undefined where it is damaged. */
export function parseLedgerEntry(sealed: string | undefined): LedgerEntry | undefined {
  const value = unsealData(sealed);
  return isEntry(value) ? value : undefined;
}

/** What is sealed is what was printed; one look tells an entry from another text. */
function isEntry(value: unknown): value is LedgerEntry {
  return isRecord(value) && 'key' in value && 'texts' in value && 'ledger' in value;
}
