import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { compareTexts } from '../core/compare-texts.ts';
import { invariant } from '../core/invariant.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
/** 1980-01-01, the first day DOS time knows; the time of day is 0. */
const DOS_DATE = 0x0021;
/** No part of an office file of ours comes near it. */
const ENTRY_BYTES_MAX = 512 * 1024 * 1024;
/** Office programs expect it first. */
const FIRST = '[Content_Types].xml';

/** A file of a package. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file already deflated, as `pack-entry.ts` makes it of one too large to be held whole. */
export interface PackedEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

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

/** The files of a zip, in the order it lists them; those it holds deflated with their packing. */
export function readZip(bytes: Uint8Array): readonly (Entry | ReadEntry)[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  invariant(count !== 0xffff && at < end + 1, 'zip: no central directory this reader knows');
  const entries: (Entry | ReadEntry)[] = [];
  for (let index = 0; index < count; index += 1) {
    invariant(at + CENTRAL_BYTES <= end && zip.readUInt32LE(at) === CENTRAL, 'zip: central directory is broken');
    const next = at + CENTRAL_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    invariant(next <= end, 'zip: central directory is cut off');
    entries.push(readEntry(zip, at));
    at = next;
  }
  invariant(new Set(entries.map((entry) => entry.name)).size === count, 'zip: two entries of one name');
  return entries;
}

function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = zip.length - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  invariant(false, 'zip: no end of central directory');
}

/** A file that was deflated in the zip it is read from. */
export type ReadEntry = Entry & PackedEntry;

function readEntry(zip: Buffer, at: number): Entry | ReadEntry {
  const size = zip.readUInt32LE(at + 24);
  const packedSize = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  const name = zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + zip.readUInt16LE(at + 28));
  invariant((zip.readUInt16LE(at + 8) & ENCRYPTED) === 0 && size <= ENTRY_BYTES_MAX, `zip: cannot read ${name}`);
  invariant(local + LOCAL_BYTES <= zip.length && zip.readUInt32LE(local) === LOCAL, `zip: ${name} is not where it should be`);
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  invariant(start + packedSize <= zip.length, `zip: ${name} is cut off`);
  const packed = zip.subarray(start, start + packedSize);
  const method = zip.readUInt16LE(at + 10);
  const bytes = unpack(packed, method, size);
  const crc = crc32(bytes);
  invariant(bytes.length === size && crc === zip.readUInt32LE(at + 16), `zip: ${name} is damaged`);
  return method === DEFLATED ? { name, bytes, packed, size, crc } : { name, bytes };
}

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  invariant(method === STORED || method === DEFLATED, `zip: unknown method ${method}`);
  return method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}

/** A zip of deflated files in the order they are given. */
export function zipInOrder(entries: readonly PackedEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of entries) {
    const encodedName = Buffer.from(name, 'utf8');
    const common = commonFields({ name: encodedName, size, crc, packedSize: packed.length });
    files.push(signature(LOCAL), common, encodedName, packed);
    directory.push(centralHead(), common, centralTail(offset), encodedName);
    offset += LOCAL_BYTES + encodedName.length + packed.length;
  }
  return Buffer.concat([...files, ...directory, endRecord(entries.length, offset, directory)]);
}

/** What the local header and the central directory say alike: version needed to length of the extra field. */
function commonFields(file: { name: Buffer; size: number; crc: number; packedSize: number }): Buffer {
  const fields = Buffer.alloc(LOCAL_BYTES - 4);
  const isAscii = file.name.every((byte) => byte < 0x80);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(isAscii ? 0 : UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(file.crc, 10);
  fields.writeUInt32LE(file.packedSize, 14);
  fields.writeUInt32LE(file.size, 18);
  fields.writeUInt16LE(file.name.length, 22);
  return fields;
}

function centralHead(): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(VERSION, 4);
  return head;
}

function centralTail(offset: number): Buffer {
  const tail = Buffer.alloc(CENTRAL_BYTES - 6 - (LOCAL_BYTES - 4));
  tail.writeUInt32LE(offset, tail.length - 4);
  return tail;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function endRecord(count: number, offset: number, directory: readonly Buffer[]): Buffer {
  const record = Buffer.alloc(END_BYTES);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  record.writeUInt32LE(offset, 16);
  return record;
}
