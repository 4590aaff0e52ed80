import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder for files, empty when a test begins. Paths are relative to it. */
export interface ScratchFolder {
  /** The absolute path of what lies there, or of the folder itself. */
  at(path?: string): string;
  /** Writes a file and the folders above it. */
  put(path: string, content?: string | Uint8Array): string;
  folder(path: string): string;
  /** Makes a link to an absolute path. */
  link(path: string, target: string): string;
  read(path: string): string;
  /** Names in a folder, in order. */
  names(path?: string): readonly string[];
}

/** A folder of its own for each test of the file that calls this. */
export function scratchFolder(): ScratchFolder {
  let top = '';
  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'banwen-')));
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));
  const at = (path = '') => join(top, path);
  const above = (path: string): string => {
    mkdirSync(dirname(at(path)), { recursive: true });
    return at(path);
  };
  return {
    at,
    put: (path, content = '') => {
      writeFileSync(above(path), content);
      return at(path);
    },
    folder: (path) => {
      mkdirSync(at(path), { recursive: true });
      return at(path);
    },
    link: (path, target) => {
      symlinkSync(target, above(path));
      return at(path);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    names: (path) => readdirSync(at(path)).sort(),
  };
}
