/** To ask the system for each file's memory takes longer than to fill it. */
const SLAB = 512 * 1024;

let slab = Buffer.alloc(0);
let used = 0;

/** Bytes one after the other, as `Buffer.concat` gives them; many results share a slab, which goes when all of them have gone. */
export function joinedBytes(pieces: readonly Uint8Array[]): Buffer {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (used + length > slab.length) {
    slab = Buffer.allocUnsafeSlow(Math.max(SLAB, length));
    used = 0;
  }
  const joined = slab.subarray(used, used + length);
  used += length;
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
