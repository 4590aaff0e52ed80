import { deflateSync, inflateSync } from 'node:zlib';
import { latin1 } from './latin1.ts';

/** How hard to pack: a level higher takes a third longer for one byte in a thousand. */
export const LEVEL = 7;
/** How many bytes of what was packed or unpacked last are kept. */
const MOST_KEPT = 6_000_000;

/** Packs bytes. From one edit of a document to the next most pages and faces are the same, so that what was packed last is kept. */
export const pack: (bytes: Uint8Array) => Uint8Array = kept((bytes) => deflateSync(bytes, { level: LEVEL }));

/** Unpacks bytes, or finds what they were unpacked to last. */
export const unpack: (bytes: Uint8Array) => Uint8Array = kept((bytes) => inflateSync(bytes));

/** Nobody writes into what is handed out. */
function kept(act: (bytes: Uint8Array) => Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  let size = 0;
  return (bytes) => {
    const key = latin1(bytes);
    const found = known.get(key);
    if (found !== undefined) return found;
    const done = act(bytes);
    const own = bytes.length + done.length;
    if (own > MOST_KEPT) return done;
    if (size + own > MOST_KEPT) {
      known.clear();
      size = 0;
    }
    size += own;
    known.set(key, done);
    return done;
  };
}
