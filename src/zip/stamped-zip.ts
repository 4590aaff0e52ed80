import { invariant } from '../core/invariant.ts';
import type { Entry, PackedEntry } from './entry.ts';
import { joinedBytes } from './joined-bytes.ts';
import { type Sizes, writeSizes, zipInOrder } from './write-zip.ts';
import { CENTRAL_BYTES, CENTRAL_SIZES, END_BYTES, END_START, LOCAL_BYTES, LOCAL_SIZES } from './zip-format.ts';

/** The zips of files that differ in one part. */
export interface StampedZip {
  /** What stands before the part and behind it, with its checksum and its lengths; the former is as long for every part. */
  around(part: Sizes): { readonly head: Uint8Array; readonly tail: Uint8Array };
}

/** The zip of a package without one part, which comes last. */
export function stampedZip(others: readonly PackedEntry[], name: string): StampedZip {
  const empty: PackedEntry = { name, packed: new Uint8Array(0), size: 0, crc: 0 };
  const whole = Buffer.from(zipInOrder([...others, empty]));
  const end = whole.length - END_BYTES;
  const split = whole.readUInt32LE(end + END_START);
  const local = split - LOCAL_BYTES - Buffer.byteLength(name);
  const central = end - split - CENTRAL_BYTES - Buffer.byteLength(name);
  return {
    around(part) {
      const head = joinedBytes([whole.subarray(0, split)]);
      const tail = joinedBytes([whole.subarray(split)]);
      writeSizes(head, local + LOCAL_SIZES, part);
      writeSizes(tail, central + CENTRAL_SIZES, part);
      tail.writeUInt32LE(split + part.packed, end - split + END_START);
      return { head, tail };
    },
  };
}

/** The parts of a sealed package but one; all of them are deflated. */
export function otherParts(entries: readonly (Entry | PackedEntry)[], name: string): readonly PackedEntry[] {
  return entries
    .filter((entry) => entry.name !== name)
    .map((entry) => {
      invariant('packed' in entry, `a sealed package deflates its parts: ${entry.name}`);
      return entry;
    });
}
