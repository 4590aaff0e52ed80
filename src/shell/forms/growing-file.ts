import { closeSync, fsyncSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { wrapFailure } from '../disk/wrap-failure.ts';

const BUFFER = 64 * 1024;
const CANNOT_WRITE = { zh: '无法写入', en: 'could not write' };

/** A file written piece by piece, of which little is held. */
export interface GrowingFile {
  add(bytes: Uint8Array | string): void;
  /** Writes over what stands at the beginning. */
  rewind(bytes: Uint8Array): void;
  /** Puts it on the disk. */
  end(): void;
}

/** Begins a file; one that is there is written anew. */
export function growingFile(path: string): GrowingFile {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw wrapFailure(error, CANNOT_WRITE, path);
    }
  };
  const handle = attempt(() => openSync(path, 'w'));
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) writeFileSync(handle, Buffer.concat(waiting));
    waiting = [];
    length = 0;
  };
  return {
    add: (bytes) =>
      attempt(() => {
        const piece = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
        waiting.push(piece);
        length += piece.length;
        if (length >= BUFFER) flush();
      }),
    rewind: (bytes) =>
      attempt(() => {
        flush();
        writeSync(handle, bytes, 0, bytes.length, 0);
      }),
    end: () =>
      attempt(() => {
        flush();
        fsyncSync(handle);
        closeSync(handle);
      }),
  };
}
