import type { PackedEntry } from './entry.ts';
import {
  CENTRAL,
  CENTRAL_BYTES,
  DEFLATED,
  END,
  END_BYTES,
  END_START,
  LOCAL,
  LOCAL_BYTES,
  LOCAL_SIZES,
  UTF8_NAMES,
} from './zip-format.ts';

const VERSION = 20;
/** 1980-01-01, the first day DOS time knows; the time of day is 0. */
const DOS_DATE = 0x0021;

/** How the files of a zip are packed, and what flags one of that name has. */
interface Packing {
  readonly method: number;
  readonly flagsOf: (name: string) => number;
}

/** What the headers of a file say of its content. */
export interface Sizes {
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

/** A zip of deflated files in the order they are given. */
export function zipInOrder(entries: readonly PackedEntry[]): Uint8Array {
  return writeZip(entries, { method: DEFLATED, flagsOf: (name) => (Buffer.byteLength(name) === name.length ? 0 : UTF8_NAMES) });
}

/** A zip of files in the order they are given, all dated 1980-01-01. */
export function writeZip(files: readonly PackedEntry[], packing: Packing): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  let length = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const header = localHeader(file, name.length, packing);
    pieces.push(header, name, file.packed);
    directory.push(centralHeader(header, start), name);
    start += LOCAL_BYTES + name.length + file.packed.length;
    length += CENTRAL_BYTES + name.length;
  }
  return Buffer.concat([...pieces, ...directory, endRecord(files.length, start, length)]);
}

function localHeader({ name, packed, size, crc }: PackedEntry, nameBytes: number, { method, flagsOf }: Packing): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(flagsOf(name), 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  writeSizes(header, LOCAL_SIZES, { crc, size, packed: packed.length });
  header.writeUInt16LE(nameBytes, 26);
  return header;
}

/** Says what the local header says from the version needed on, and where that stands. */
function centralHeader(localHeader: Buffer, start: number): Buffer {
  const header = Buffer.alloc(CENTRAL_BYTES);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  localHeader.copy(header, 6, 4);
  header.writeUInt32LE(start, CENTRAL_BYTES - 4);
  return header;
}

/** Writes the checksum and the sizes of a file into one of its headers. */
export function writeSizes(header: Buffer, at: number, { crc, size, packed }: Sizes): void {
  header.writeUInt32LE(crc, at);
  header.writeUInt32LE(packed, at + 4);
  header.writeUInt32LE(size, at + 8);
}

function endRecord(count: number, start: number, length: number): Buffer {
  const record = Buffer.alloc(END_BYTES);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, END_START - 4);
  record.writeUInt32LE(start, END_START);
  return record;
}
