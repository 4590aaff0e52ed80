import { inflateRawSync } from 'node:zlib';

export type ZipParts = ReadonlyMap<string, Uint8Array>;

interface Limits {
  /** Bytes that all wanted parts may have together, unpacked. */
  readonly bytes: number;
  readonly wants: (name: string) => boolean;
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 0xffff;
const PARTS_MAX = 10_000;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;

/**
 * The wanted parts of a zip by name. What the directory declares is held against the limit before anything is unpacked,
 * and no part may grow beyond what it declares. Never throws: a zip it cannot read is `damaged`.
 */
export function unzip(bytes: Uint8Array, { bytes: limit, wants }: Limits): ZipParts | 'damaged' | 'too-large' {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directoryOf(zip)?.filter(({ name }) => wants(name));
  if (parts === undefined) return 'damaged';
  if (parts.reduce((sum, { size }) => sum + size, 0) > limit) return 'too-large';
  const unpacked = new Map<string, Uint8Array>();
  for (const part of parts) {
    const content = unpack(part);
    if (content === undefined || unpacked.has(part.name)) return 'damaged';
    unpacked.set(part.name, content);
  }
  return unpacked;
}

function directoryOf(zip: Buffer): readonly Part[] | undefined {
  const end = findEnd(zip);
  if (end === -1) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  if (count > PARTS_MAX) return undefined;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || zip.readUInt32LE(at) !== CENTRAL) return undefined;
    const nameEnd = at + CENTRAL_BYTES + zip.readUInt16LE(at + 28);
    const part = partAt(zip, at, nameEnd);
    if (part === undefined) return undefined;
    parts.push(part);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = zip.length - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  return -1;
}

function partAt(zip: Buffer, at: number, nameEnd: number): Part | undefined {
  const local = zip.readUInt32LE(at + 42);
  if (nameEnd > zip.length || local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL) return undefined;
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  const isWhole = packed.length === zip.readUInt32LE(at + 20);
  if (!isWhole || (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return undefined;
  const name = zip.toString('utf8', at + CENTRAL_BYTES, nameEnd);
  return { name, method: zip.readUInt16LE(at + 10), packed, size: zip.readUInt32LE(at + 24) };
}

function unpack({ method, packed, size }: Part): Uint8Array | undefined {
  if (method === STORED) return packed.length === size ? packed : undefined;
  if (method !== DEFLATED) return undefined;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
