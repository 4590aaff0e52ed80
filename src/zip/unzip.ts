import { sum } from '../core/sum.ts';
import { findDirectory, type ListedFile, listedFiles, unpack } from './central-directory.ts';

export type ZipParts = ReadonlyMap<string, Uint8Array>;

interface Limits {
  /** Bytes that all wanted parts may have together, unpacked. */
  readonly bytes: number;
  readonly wants: (name: string) => boolean;
}

const PARTS_MAX = 10_000;

/**
 * The wanted parts of a zip by name. What the directory declares is held against the limit before anything is unpacked,
 * and no part may grow beyond what it declares. Never throws: a zip it cannot read is `damaged`.
 */
export function unzip(bytes: Uint8Array, { bytes: limit, wants }: Limits): ZipParts | 'damaged' | 'too-large' {
  const files = wholeFiles(bytes)?.filter(({ name }) => wants(name));
  if (files === undefined) return 'damaged';
  if (sum(files.map(({ size }) => size)) > limit) return 'too-large';
  const unpacked = new Map<string, Uint8Array>();
  for (const file of files) {
    const content = unpack(file);
    if (content === undefined || unpacked.has(file.name)) return 'damaged';
    unpacked.set(file.name, content);
  }
  return unpacked;
}

/** All files of a zip; undefined where one of them, wanted or not, cannot be read. */
function wholeFiles(bytes: Uint8Array): readonly ListedFile[] | undefined {
  const directory = findDirectory(bytes);
  if (directory === undefined || directory.count > PARTS_MAX) return undefined;
  const files: ListedFile[] = [];
  for (const file of listedFiles(directory)) {
    if (file?.packed === undefined || file.isEncrypted) return undefined;
    files.push(file);
  }
  return files;
}
