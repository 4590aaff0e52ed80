import { sum } from '../../core/sum.ts';
import type { Glyph, TrueType } from './true-type.ts';

/** Tables a PDF uses that are as they were: what glyphs are hinted by (ISO 32000-1, 9.9). */
const KEPT = ['cvt ', 'fpgm', 'prep'];
const HEADER = 12;
const ENTRY = 16;
const LONG_OFFSETS = 50;
const GLYPHS = 4;
const METRICS = 34;
/** Offsets of two bytes count pairs of bytes. */
const MOST_SHORT = 2 * 0xffff;

/** A TrueType font of the glyphs given, numbered as they stand, with what a PDF uses of the other tables. */
export function writeTrueType({ tables }: TrueType, glyphs: readonly Glyph[]): Uint8Array {
  const long = sum(glyphs.map(({ outline }) => outline.length + (outline.length % 2))) > MOST_SHORT;
  const { glyf, loca } = outlinesOf(glyphs, long);
  const { hmtx, metrics } = metricsOf(glyphs);
  const written = new Map([
    ...KEPT.flatMap((tag) => [...tables].filter(([own]) => own === tag)),
    ['glyf', glyf],
    ['head', withField(tables.get('head'), LONG_OFFSETS, long ? 1 : 0)],
    ['hhea', withField(tables.get('hhea'), METRICS, metrics)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', withField(tables.get('maxp'), GLYPHS, glyphs.length)],
  ]);
  return fileOf([...written].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function outlinesOf(glyphs: readonly Glyph[], long: boolean) {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * (long ? 4 : 2)));
  const outlines: Uint8Array[] = [];
  let offset = 0;
  const put = (index: number) => (long ? loca.setUint32(4 * index, offset) : loca.setUint16(2 * index, offset / 2));
  for (const [index, { outline }] of glyphs.entries()) {
    put(index);
    outlines.push(outline, new Uint8Array(outline.length % 2));
    offset += outline.length + (outline.length % 2);
  }
  put(glyphs.length);
  return { glyf: Buffer.concat(outlines), loca: new Uint8Array(loca.buffer) };
}

/** The last glyphs that are as wide as each other say so once. */
function metricsOf(glyphs: readonly Glyph[]) {
  const width = glyphs.at(-1)?.advance;
  const metrics = glyphs.findLastIndex(({ advance }) => advance !== width) + 2;
  const hmtx = new DataView(new ArrayBuffer(2 * (metrics + glyphs.length)));
  for (const [index, { advance, bearing }] of glyphs.entries()) {
    const own = index < metrics;
    if (own) hmtx.setUint16(4 * index, advance);
    hmtx.setInt16(own ? 4 * index + 2 : 2 * (metrics + index), bearing);
  }
  return { hmtx: new Uint8Array(hmtx.buffer), metrics };
}

function withField(table: Uint8Array | undefined, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(table ?? []);
  new DataView(copy.buffer).setUint16(offset, value);
  return copy;
}

function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = HEADER + tables.length * ENTRY;
  const file = new Uint8Array(start + sum(tables.map(([, { length }]) => aligned(length))));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * ENTRY);
  let offset = start;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = HEADER + index * ENTRY;
    file.set(Buffer.from(tag, 'latin1'), entry);
    file.set(bytes, offset);
    view.setUint32(entry + 4, checksum(view, offset, aligned(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += aligned(bytes.length);
  }
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let total = 0;
  for (let at = 0; at < length; at += 4) total = (total + view.getUint32(offset + at)) >>> 0;
  return total;
}

/** Tables begin at multiples of four. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
