import { inflateRawSync } from 'node:zlib';
import {
  CENTRAL,
  CENTRAL_BYTES,
  CENTRAL_SIZES,
  COMMENT_BYTES_MAX,
  DEFLATED,
  ENCRYPTED,
  END,
  END_BYTES,
  END_START,
  LOCAL,
  LOCAL_BYTES,
  STORED,
} from './zip-format.ts';

/** Where the end of a zip says its central directory stands, and how many files that lists. */
export interface CentralDirectory {
  readonly zip: Buffer;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** A file as the central directory lists it, whether that is true or not. */
export interface ListedFile {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly size: number;
  /** Undefined where it does not stand in the zip, or not all of it. */
  readonly packed: Uint8Array | undefined;
  /** Where the next one is listed. */
  readonly next: number;
}

/** The central directory of a zip; undefined where nothing says where it stands. */
export function findDirectory(bytes: Uint8Array): CentralDirectory | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, zip.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = zip.length - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== END) continue;
    return { zip, count: zip.readUInt16LE(at + 10), start: zip.readUInt32LE(at + END_START), end: at };
  }
  return undefined;
}

/** The files of a zip in the order they are listed; undefined, and nothing more, from where the list cannot be read. */
export function* listedFiles({ zip, count, start, end }: CentralDirectory): Iterable<ListedFile | undefined> {
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const isListed = at + CENTRAL_BYTES <= end && zip.readUInt32LE(at) === CENTRAL;
    const file = isListed ? fileAt(zip, at) : undefined;
    yield file;
    if (file === undefined) return;
    at = file.next;
  }
}

function fileAt(zip: Buffer, at: number): ListedFile | undefined {
  const nameEnd = at + CENTRAL_BYTES + zip.readUInt16LE(at + 28);
  if (nameEnd > zip.length) return undefined;
  return {
    name: zip.toString('utf8', at + CENTRAL_BYTES, nameEnd),
    method: zip.readUInt16LE(at + 10),
    isEncrypted: (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
    crc: zip.readUInt32LE(at + CENTRAL_SIZES),
    size: zip.readUInt32LE(at + CENTRAL_SIZES + 8),
    packed: packedAt(zip, zip.readUInt32LE(at + CENTRAL_BYTES - 4), zip.readUInt32LE(at + CENTRAL_SIZES + 4)),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
}

function packedAt(zip: Buffer, local: number, length: number): Uint8Array | undefined {
  if (local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL) return undefined;
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + length);
  return packed.length === length ? packed : undefined;
}

/** What a file holds; undefined where it is packed in a way not known, or comes to other than the size it is listed with. */
export function unpack({ method, size, packed }: ListedFile): Uint8Array | undefined {
  if (packed === undefined || (method !== STORED && method !== DEFLATED)) return undefined;
  const content = method === STORED ? packed : inflated(packed, size);
  return content?.length === size ? content : undefined;
}

function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
