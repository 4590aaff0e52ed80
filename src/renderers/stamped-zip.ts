import { invariant } from '../core/invariant.ts';
import { joinedBytes } from './joined-bytes.ts';
import { type Entry, type PackedEntry, zipInOrder } from './sealed-zip.ts';

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** The zips of files that differ in one part. */
export interface StampedZip {
  /** What stands before the part and behind it, with its checksum and its lengths; the former is as long for every part. */
  around(part: PartSize): { readonly head: Uint8Array; readonly tail: Uint8Array };
}

/** What the directory of a zip says of a part. */
export interface PartSize {
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

/** The zip of a package without one part, which comes last. */
export function stampedZip(others: readonly PackedEntry[], name: string): StampedZip {
  const empty: PackedEntry = { name, packed: new Uint8Array(0), size: 0, crc: 0 };
  const whole = Buffer.from(zipInOrder([...others, empty]));
  const end = whole.length - END_BYTES;
  const split = whole.readUInt32LE(end + 16);
  const local = split - LOCAL_BYTES - Buffer.byteLength(name);
  const central = end - split - CENTRAL_BYTES - Buffer.byteLength(name);
  return {
    around({ crc, size, packed }) {
      const head = joinedBytes([whole.subarray(0, split)]);
      const tail = joinedBytes([whole.subarray(split)]);
      for (const [bytes, at] of [
        [head, local + 14],
        [tail, central + 16],
      ] as const) {
        bytes.writeUInt32LE(crc, at);
        bytes.writeUInt32LE(packed, at + 4);
        bytes.writeUInt32LE(size, at + 8);
      }
      tail.writeUInt32LE(split + packed, tail.length - END_BYTES + 16);
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
