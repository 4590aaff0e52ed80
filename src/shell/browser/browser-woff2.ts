import { brotliDecompressSync } from 'node:zlib';

/** Tags a woff2 table directory abbreviates (WOFF2, 4.1); 63 means that the tag is spelt out. */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const SPELT_OUT = 63;
const HEADER = 48;
const NULL_TRANSFORM = 3;

interface Table {
  readonly tag: string;
  readonly start: number;
  readonly length: number;
}

/** The TrueType font in a woff2 file that keeps its tables as they are; undefined where a table is transformed. */
export function unpackWoff2(file: Uint8Array): Uint8Array | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) return undefined;
  const directory = readDirectory(file, view.getUint16(12));
  if (directory === undefined) return undefined;
  const packed = file.subarray(directory.end, directory.end + view.getUint32(20));
  return sfnt(view.getUint32(4), directory.tables, brotliDecompressSync(packed));
}

function readDirectory(file: Uint8Array, count: number): { tables: readonly Table[]; end: number } | undefined {
  const tables: Table[] = [];
  let at = HEADER;
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const flags = file[at] ?? 0;
    at += 1;
    const spelt = (flags & 63) === SPELT_OUT;
    const tag = spelt
      ? String.fromCharCode(...file.subarray(at, at + 4))
      : KNOWN_TAGS.slice((flags & 63) * 5, (flags & 63) * 5 + 4);
    if (spelt) at += 4;
    const untouched = tag === 'glyf' || tag === 'loca' ? NULL_TRANSFORM : 0;
    if (flags >> 6 !== untouched) return undefined;
    let length = 0;
    for (let byte = 0x80; byte & 0x80; at += 1) {
      byte = file[at] ?? 0;
      length = length * 128 + (byte & 0x7f);
    }
    tables.push({ tag, start, length });
    start += length;
  }
  return { tables, end: at };
}

function sfnt(flavor: number, tables: readonly Table[], data: Uint8Array): Uint8Array {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const headLength = 12 + sorted.length * 16;
  const font = new Uint8Array(sorted.reduce((sum, { length }) => sum + padded(length), headLength));
  const view = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, flavor);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, index) => {
    view.setUint16(4 + index * 2, value);
  });
  let offset = headLength;
  sorted.forEach(({ tag, start, length }, index) => {
    font.set(data.subarray(start, start + length), offset);
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) font[record + letter] = tag.charCodeAt(letter);
    view.setUint32(record + 4, checksum(view, offset, padded(length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, length);
    offset += padded(length);
  });
  return font;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
