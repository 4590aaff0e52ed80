import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Longest stretch a stored block of a deflated file holds. */
const STORED_MAX = 0xffff;
const STORED_HEAD = 5;

/** What is the same in many deflated files, deflated once. */
export interface PackedLiteral {
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
}

/** Deflated files in the making: pieces that follow one another, the checksum and the length of what they hold. */
export interface PackedRun {
  readonly pieces: Uint8Array[];
  crc: number;
  size: number;
}

/** A file with nothing in it yet. */
export function packedRun(): PackedRun {
  return { pieces: [], crc: 0, size: 0 };
}

/** Deflates what is the same in many files, so that it may follow anything and anything may follow it; `ends`: nothing does. */
export function packLiteral(text: string, ends: boolean): PackedLiteral {
  const bytes = Buffer.from(text, 'utf8');
  const packed = ends ? deflateRawSync(bytes) : deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  return { bytes, packed };
}

/** Adds a stretch that was deflated before. */
export function addLiteral(run: PackedRun, { bytes, packed }: PackedLiteral): void {
  run.pieces.push(packed);
  // of nothing, `crc32` may begin anew
  if (bytes.length > 0) run.crc = crc32(bytes, run.crc);
  run.size += bytes.length;
}

/** A short stretch in blocks that are not deflated: to deflate it would take longer than to write it. */
export function storeLiteral(text: string): PackedLiteral {
  const bytes = Buffer.from(text, 'utf8');
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += STORED_MAX) {
    const part = bytes.subarray(at, at + STORED_MAX);
    const head = Buffer.alloc(STORED_HEAD);
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(part.length ^ STORED_MAX, 3);
    blocks.push(head, part);
  }
  return { bytes, packed: Buffer.concat(blocks) };
}
