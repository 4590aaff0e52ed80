import { digest } from '../../build/digest.ts';
import type { Host } from '../host.ts';

/** Formats whose bytes no later step of a build reads again. */
const HEAVY = /\.(?:docx|pdf|xlsx)$/;

/** A host with an empty output folder in memory: nothing is read of the real one, and nothing is written to the disk. */
export function frozenHost(host: Host): Host {
  const written = new Map<string, Uint8Array>();
  let named = host;
  const over = (base: Host): Host => ({
    ...base,
    answers: null,
    withOutput: (folder) => {
      named = base.withOutput(folder);
      return over(named);
    },
    outputPath: (file) => named.outputPath(file),
    readOutput: async (file) => written.get(file),
    writeOutput: async (file, bytes) => {
      if (!HEAVY.test(file)) written.set(file, bytes);
      return 'written';
    },
    digestOutputs: async (files) => new Map(files.flatMap((file) => digestIn(written, file))),
    removeOutput: async (file) => void written.delete(file),
    lock: async () => ({ open: async () => undefined }),
    writeRootFile: refuse,
    rewriteSource: refuse,
  });
  return over(host);
}

function digestIn(written: ReadonlyMap<string, Uint8Array>, file: string): readonly (readonly [string, string])[] {
  const bytes = written.get(file);
  return bytes === undefined ? [] : [[file, digest(bytes)]];
}

async function refuse(): Promise<never> {
  throw new Error('a frozen build writes nothing');
}
