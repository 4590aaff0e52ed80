import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

interface Chunk {
  readonly script: Script;
  readonly codePath: string;
  readonly module: { readonly exports: object };
}

/** How a chunk is run: what it gives goes into `exports`. */
type Run = (exports: object, require: (id: string) => unknown, module: object, path: string, folder: string) => void;

const FOLDER = fileURLToPath(new URL('../bundle/', import.meta.url));

const chunks = new Map<string, Chunk>();

/**
 * Runs a file the bundler made, and the files it needs, and gives what it exports. Beside each may lie the code that was made
 * of it when it last ran: reading that takes a tenth of the time of making it anew.
 */
export function loadBundle(name: string): object {
  const known = chunks.get(name);
  if (known) return known.module.exports;
  const path = join(FOLDER, name);
  const chunk = readChunk(path);
  chunks.set(name, chunk);
  const requireOther = createRequire(path);
  const require = (id: string): unknown => (id.startsWith('./') ? loadBundle(basename(id)) : requireOther(id));
  const run: Run = chunk.script.runInThisContext();
  run(chunk.module.exports, require, chunk.module, path, FOLDER);
  return chunk.module.exports;
}

/** Puts the code of all files that have run beside them, for those that have none. */
export function storeCode(): void {
  for (const { script, codePath } of chunks.values()) {
    if (script.cachedDataRejected !== false) writeFileSync(codePath, script.createCachedData());
  }
}

function readChunk(path: string): Chunk {
  // code holds for one version of the machine, one processor and one set of flags
  const codePath = `${path}.${cachedDataVersionTag().toString(36)}.code`;
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: readCode(codePath),
  });
  return { script, codePath, module: { exports: {} } };
}

function readCode(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
