import { deflateSync } from 'node:zlib';
import { sum } from '../../core/sum.ts';
import { LEVEL } from './packing.ts';
import type { PdfFile, PdfObject } from './pdf-file.ts';

/** Objects that are packed together. */
const PACKED = 200;
const HEADER = '%PDF-1.7\n%\xd3\xeb\xe9\xe1\n';
/** Widths of the columns of the table: sort, offset or number of the pack, place in the pack. */
const WIDTHS = [1, 4, 2];
const ENTRY = 7;
const OFFSET_BYTES = 4;

/** Where an object stands: in the open at an offset, or in a pack at a place. */
type Place = readonly [sort: 1 | 2, at: number, index: number];

/** Puts a PDF together, all but its streams packed (ISO 32000-1, 7.5.7). Equal files give equal bytes. */
export function writePdf({ objects, root, info }: PdfFile): Uint8Array {
  const sorted = [...objects].sort(([a], [b]) => a - b);
  const loose = sorted.filter(([, { stream }]) => stream !== null);
  const packed = sorted.filter(([, { stream }]) => stream === null);
  const places = new Map<number, Place>();
  const pieces: Uint8Array[] = [bytesOf(HEADER)];
  let offset = pieces[0]?.length ?? 0;
  let next = 1 + (sorted.at(-1)?.[0] ?? 0);
  const put = (number: number, object: PdfObject) => {
    places.set(number, [1, offset, 0]);
    const written = [
      bytesOf(`${number} 0 obj\n${object.text} stream\n`),
      object.stream ?? bytesOf(''),
      bytesOf('\nendstream\nendobj\n'),
    ];
    pieces.push(...written);
    offset += sum(written.map(({ length }) => length));
  };
  for (const [number, object] of loose) put(number, object);
  for (let from = 0; from < packed.length; from += PACKED) {
    const pack = packed.slice(from, from + PACKED);
    for (const [index, [number]] of pack.entries()) places.set(number, [2, next, index]);
    put(next, packOf(pack));
    next += 1;
  }
  const table = offset;
  put(next, tableOf(places.set(next, [1, table, 0]), { size: next + 1, root, info }));
  pieces.push(bytesOf(`startxref\n${table}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

function packOf(pack: readonly (readonly [number, PdfObject])[]): PdfObject {
  let offset = 0;
  const heads = pack.map(([number, { text }]) => {
    const head = `${number} ${offset}`;
    offset += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const stream = deflateSync(bytesOf(`${head}${pack.map(([, { text }]) => `${text}\n`).join('')}`), { level: LEVEL });
  const text = `<</Type /ObjStm\n/N ${pack.length}\n/First ${head.length}\n/Filter /FlateDecode\n/Length ${stream.length}>>`;
  return { text, stream };
}

interface Trailer {
  readonly size: number;
  readonly root: number;
  readonly info: number;
}

/** The table of all objects, which is the trailer as well (7.5.8). */
function tableOf(places: ReadonlyMap<number, Place>, { size, root, info }: Trailer): PdfObject {
  const rows = new DataView(new ArrayBuffer(size * ENTRY));
  for (const [number, [sort, at, index]] of places) {
    rows.setUint8(number * ENTRY, sort);
    rows.setUint32(number * ENTRY + 1, at);
    rows.setUint16(number * ENTRY + 1 + OFFSET_BYTES, index);
  }
  rows.setUint16(1 + OFFSET_BYTES, 0xffff);
  const stream = deflateSync(new Uint8Array(rows.buffer), { level: LEVEL });
  const keys = `/Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/W [${WIDTHS.join(' ')}]`;
  return { text: `<</Type /XRef\n${keys}\n/Filter /FlateDecode\n/Length ${stream.length}>>`, stream };
}

/** A byte for each character. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
