import { crc32, deflateRawSync } from 'node:zlib';
import { compareTexts } from '../core/compare-texts.ts';
import type { Entry, PackedEntry } from './entry.ts';
import { readZip } from './read-zip.ts';
import { zipInOrder } from './write-zip.ts';

/** Office programs expect it first. */
const FIRST = '[Content_Types].xml';

/**
 * A zip with the same entries, and the same bytes whatever their order and times: sorted with `[Content_Types].xml` first,
 * deflated, dated 1980-01-01, without directories. `edit` may rewrite an entry; what it leaves alone, and was deflated, keeps
 * its packing, since deflating is most of the work. Leaves zip64 and encryption alone.
 */
export function sealZip(bytes: Uint8Array, edit: (name: string, bytes: Uint8Array) => Uint8Array = keep): Uint8Array {
  const entries = readZip(bytes).filter((entry) => !entry.name.endsWith('/'));
  return zipOf(
    entries.map((entry) => {
      const bytes = edit(entry.name, entry.bytes);
      return bytes === entry.bytes && 'packed' in entry ? entry : { name: entry.name, bytes };
    }),
  );
}

/** A zip of the entries, sealed in the same way. */
export function zipOf(entries: readonly (Entry | PackedEntry)[]): Uint8Array {
  return zipInOrder(entries.toSorted((a, b) => rank(a.name, b.name)).map((entry) => ('packed' in entry ? entry : pack(entry))));
}

function pack({ name, bytes }: Entry): PackedEntry {
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function keep(_name: string, bytes: Uint8Array): Uint8Array {
  return bytes;
}

function rank(a: string, b: string): number {
  if (a === FIRST || b === FIRST) return a === b ? 0 : a === FIRST ? -1 : 1;
  return compareTexts(a, b);
}
