import { crc32 } from 'node:zlib';
import type { ZipParts } from './unzip.ts';
import { writeZip } from './write-zip.ts';
import { STORED, UTF8_NAMES } from './zip-format.ts';

/** A zip of the parts as they are, not packed: for handing them to a reader that takes nothing but zips. */
export function storeZip(parts: ZipParts): Uint8Array {
  const files = Array.from(parts, ([name, bytes]) => ({ name, packed: bytes, size: bytes.length, crc: crc32(bytes) }));
  return writeZip(files, { method: STORED, flagsOf: () => UTF8_NAMES });
}
