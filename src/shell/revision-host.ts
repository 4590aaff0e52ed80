import { BASELINE_FILE, CONFIG_FILE, MISNAMED_CONFIG } from '../build/settings.ts';
import { MAX_TABLE_BYTES } from '../build/table-file.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { Git, GitFile } from './git.ts';
import type { Host } from './host.ts';
import { decodeSource } from './list-sources.ts';

const ROOT_FILES = [CONFIG_FILE, MISNAMED_CONFIG, BASELINE_FILE];
const PLANS = /^plans\/.*\.ya?ml$/;
const OUTLINES = /^templates\/[^/]+\/outline\.ya?ml$/;
const HIDDEN = /(?:^|\/)\./;

/** The part of a host that tells what is in a root. */
export type ReadingHost = Pick<Host, 'readSources' | 'readTable' | 'readBuiltIn' | 'readRootFile'>;

/** A root as a commit has it: plans, registries, profiles, tables, outlines and settings. Nothing of it is put on disk. */
export async function revisionHost(git: Git, commit: string, { readBuiltIn }: Pick<Host, 'readBuiltIn'>): Promise<ReadingHost> {
  const files = new Map((await git.files(commit, ['plans', 'templates', ...ROOT_FILES])).map((file) => [file.path, file]));
  const wanted = [...files.values()].filter(({ path }) => ROOT_FILES.includes(path) || isSource(path));
  const bytes = await git.read(wanted);
  const textOf = (file: GitFile): Source | Diagnostic => decodeSource(file.path, bytes.get(file.oid) ?? new Uint8Array());
  const texts = wanted.filter(({ path }) => isSource(path)).map(textOf);
  return {
    readBuiltIn,
    readSources: async () => ({
      sources: texts.flatMap((each) => ('text' in each ? [each] : [])),
      unreadable: texts.flatMap((each) => ('text' in each ? [] : [each])),
    }),
    readRootFile: async (name) => {
      const file = files.get(name);
      return file && textOf(file);
    },
    readTable: async (path) => {
      const file = files.get(path);
      if (file === undefined) return { is: 'missing', others: [] };
      if (file.size > MAX_TABLE_BYTES) return { is: 'too-large', bytes: file.size };
      return (await git.read([file])).get(file.oid) ?? { is: 'missing', others: [] };
    },
  };
}

function isSource(path: string): boolean {
  return (PLANS.test(path) || OUTLINES.test(path)) && !HIDDEN.test(path);
}
