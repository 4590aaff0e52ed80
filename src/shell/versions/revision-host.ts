import { SETTINGS_FILES } from '../../build/config/settings.ts';
import { MAX_TABLE_BYTES } from '../../build/tables/table-file.ts';
import type { Host, ReadingHost } from '../host.ts';
import type { Git } from './git.ts';
import { heldTexts, isHeldText } from './held-texts.ts';

/** A root as a commit has it: plans, registries, profiles, tables, outlines and settings. Nothing of it is put on disk. */
export async function revisionHost(git: Git, commit: string, { readBuiltIn }: Pick<Host, 'readBuiltIn'>): Promise<ReadingHost> {
  const files = new Map((await git.files(commit, ['plans', 'templates', ...SETTINGS_FILES])).map((file) => [file.path, file]));
  const wanted = [...files.values()].filter(({ path }) => isHeldText(path));
  const bytes = await git.read(wanted);
  return {
    ...heldTexts(new Map(wanted.map(({ path, oid }) => [path, bytes.get(oid) ?? new Uint8Array()]))),
    readBuiltIn,
    readTable: async (path) => {
      const file = files.get(path);
      if (file === undefined) return { is: 'missing', others: [] };
      if (file.size > MAX_TABLE_BYTES) return { is: 'too-large', bytes: file.size };
      return (await git.read([file])).get(file.oid) ?? { is: 'missing', others: [] };
    },
  };
}
