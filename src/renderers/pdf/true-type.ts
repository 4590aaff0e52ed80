/** A TrueType font. */
export interface TrueType {
  /** Units an em is made of. */
  readonly em: number;
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** How many glyphs it has. */
  readonly count: number;
  /** A glyph by its number, read when it is asked for: of thousands a document shows some. */
  glyph(number: number): Glyph | undefined;
}

/** What a font knows of a glyph. */
export interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  /** Where its ink begins. */
  readonly bearing: number;
}

const HEADER = 12;
const ENTRY = 16;
/** Places of fields in their tables: head, maxp, hhea. */
const EM = 18;
const LONG_OFFSETS = 50;
const GLYPHS = 4;
const METRICS = 34;
const METRIC = 4;

/** Reads a TrueType font; undefined for one whose tables are not as they should be. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A view throws a RangeError where a table ends too early. */
function read(bytes: Uint8Array): TrueType | undefined {
  const tables = readTables(bytes);
  const [head, maxp, hhea, hmtx, loca, glyf] = ['head', 'maxp', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) =>
    viewOf(tables.get(tag)),
  );
  if (!(head && maxp && hhea && hmtx && loca && glyf)) return undefined;
  const count = maxp.getUint16(GLYPHS);
  const metrics = hhea.getUint16(METRICS);
  if (metrics === 0) return undefined;
  const isLong = head.getInt16(LONG_OFFSETS) !== 0;
  if (loca.byteLength < (count + 1) * (isLong ? 4 : 2)) return undefined;
  if (hmtx.byteLength < METRIC * metrics + 2 * Math.max(0, count - metrics)) return undefined;
  const offset = (index: number) => (isLong ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const outlines = tables.get('glyf') ?? bytes;
  const glyph = (index: number): Glyph | undefined => {
    if (index >= count) return undefined;
    const own = index < metrics;
    return {
      outline: outlines.subarray(offset(index), offset(index + 1)),
      advance: hmtx.getUint16(METRIC * Math.min(index, metrics - 1)),
      bearing: hmtx.getInt16(own ? METRIC * index + 2 : METRIC * metrics + 2 * (index - metrics)),
    };
  };
  return { em: head.getUint16(EM), tables, count, glyph };
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    return [String.fromCharCode(...bytes.subarray(at, at + 4)), bytes.subarray(offset, offset + length)] as const;
  });
  return new Map(entries);
}

function viewOf(bytes: Uint8Array | undefined): DataView | undefined {
  return bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
