import type { BesideReads } from './beside-reads.ts';
import { isRecord } from './is-record.ts';
import { parseJson } from './parse-json.ts';
import { sealText, unsealText } from './sealed-text.ts';

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
  return sealText(JSON.stringify(entry));
}

/** Reads it back; undefined where it is damaged. */
export function parseBeside(sealed: string | undefined): BesideEntry | undefined {
  const text = unsealText(sealed);
  const value = text === undefined ? undefined : parseJson(text);
  return isEntry(value) ? value : undefined;
}

/** What is sealed is what was printed; one look tells an entry from another text. */
function isEntry(value: unknown): value is BesideEntry {
  return isRecord(value) && 'key' in value && 'texts' in value && 'beside' in value;
}
