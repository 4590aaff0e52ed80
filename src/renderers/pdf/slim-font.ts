/** What a TrueType font needs that is inside a PDF and named by glyphs (ISO 32000-1, 9.9). */
const NEEDED: ReadonlySet<string> = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'cvt ', 'fpgm', 'prep']);
const HEADER = 12;
const ENTRY = 16;

/** A TrueType font without the tables a PDF does not use: names, maps of characters, measures of vertical lines. */
export function slimFont(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    return { tag, entry: font.subarray(at, at + ENTRY), bytes: font.subarray(offset, offset + length) };
  }).filter(({ tag }) => NEEDED.has(tag));
  const start = HEADER + tables.length * ENTRY;
  const slim = new Uint8Array(tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), start));
  const out = new DataView(slim.buffer);
  const power = Math.floor(Math.log2(tables.length));
  out.setUint32(0, view.getUint32(0));
  out.setUint16(4, tables.length);
  out.setUint16(6, 2 ** power * ENTRY);
  out.setUint16(8, power);
  out.setUint16(10, (tables.length - 2 ** power) * ENTRY);
  let offset = start;
  for (const [index, { entry, bytes }] of tables.entries()) {
    slim.set(entry, HEADER + index * ENTRY);
    out.setUint32(HEADER + index * ENTRY + 8, offset);
    slim.set(bytes, offset);
    offset += aligned(bytes.length);
  }
  return slim;
}

/** Tables begin at multiples of four. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
