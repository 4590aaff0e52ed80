import { crc32 } from 'node:zlib';
import { invariant } from '../core/invariant.ts';
import { findDirectory, type ListedFile, listedFiles, unpack } from './central-directory.ts';
import type { Entry, PackedEntry } from './entry.ts';
import { DEFLATED } from './zip-format.ts';

/** No part of an office file of ours comes near it. */
const ENTRY_BYTES_MAX = 512 * 1024 * 1024;

/** A file that was deflated in the zip it is read from. */
type ReadEntry = Entry & PackedEntry;

/**
 * The files of a zip of our making, in the order it lists them; those it holds deflated with their packing. A zip that cannot be
 * read whole is a mistake of ours; for files of others there is `unzip`.
 */
export function readZip(bytes: Uint8Array): readonly (Entry | ReadEntry)[] {
  const directory = findDirectory(bytes);
  invariant(directory !== undefined, 'zip: no end of central directory');
  const { count, start, end } = directory;
  invariant(count !== 0xffff && start <= end, 'zip: no central directory this reader knows');
  const entries = Array.from(listedFiles(directory), (file) => {
    invariant(file !== undefined && file.next <= end, 'zip: central directory is broken');
    return readEntry(file);
  });
  invariant(new Set(entries.map((entry) => entry.name)).size === count, 'zip: two entries of one name');
  return entries;
}

function readEntry(file: ListedFile): Entry | ReadEntry {
  const { name, size, crc, packed, method } = file;
  invariant(!file.isEncrypted && size <= ENTRY_BYTES_MAX, `zip: cannot read ${name}`);
  invariant(packed !== undefined, `zip: ${name} is cut off`);
  const bytes = unpack(file);
  invariant(bytes !== undefined && crc32(bytes) === crc, `zip: ${name} is damaged`);
  return method === DEFLATED ? { name, bytes, packed, size, crc } : { name, bytes };
}
