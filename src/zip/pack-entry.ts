import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { PackedEntry } from './entry.ts';

/** Deflates a file of a package piece by piece, beside the making of its pieces, so that it is never held whole. */
export async function packEntry(name: string, pieces: Iterable<string>): Promise<PackedEntry> {
  const deflate = createDeflateRaw();
  const packed: Uint8Array[] = [];
  deflate.on('data', (chunk: Uint8Array) => packed.push(chunk));
  const ended = once(deflate, 'end');
  let size = 0;
  let crc = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8');
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  return { name, packed: Buffer.concat(packed), size, crc };
}
