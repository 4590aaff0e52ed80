/** What a part of a composite glyph says of what follows: more parts, and how its place and shape are stated. */
const MORE = 0x20;
const WORDS = 0x01;
const SHAPES: readonly (readonly [flag: number, bytes: number])[] = [
  [0x08, 2],
  [0x40, 4],
  [0x80, 8],
];
const FIRST = 10;

/** The outline of a glyph, with other numbers for the glyphs it is put together of. */
export function withComponents(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length <= FIRST) return outline;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return outline;
  // a copy even of a buffer, whose `slice` is none
  const changed = new Uint8Array(outline);
  const out = new DataView(changed.buffer);
  let flags = MORE;
  for (let at = FIRST; (flags & MORE) !== 0 && at + 4 <= outline.length; ) {
    flags = view.getUint16(at);
    out.setUint16(at + 2, renumber(view.getUint16(at + 2)));
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4) + (SHAPES.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0);
  }
  return changed;
}
