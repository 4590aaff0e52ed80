import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/build/compile.ts';
import type { Compilation } from '../../src/build/compiled-plan.ts';
import { loadStages } from '../../src/build/stages.ts';
import type { Source } from '../../src/core/source.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { readTableBytes } from '../../src/shell/disk/read-table-bytes.ts';
import { readTables } from '../../src/shell/root/read-tables.ts';

/** The repository's folder. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles a root of the repository (`plans/` and its own templates below `folder`) with the built-in outlines. */
export async function compileFolder(folder: string, options: { readonly draft?: boolean } = {}): Promise<Compilation> {
  const root = join(repository, folder);
  const sources = [...yamlBelow(root, 'plans'), ...(folder === '' ? [] : yamlBelow(root, 'templates'))];
  const builtIn = yamlBelow(repository, 'templates');
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('the day of the tests is a day');
  const stages = await loadStages();
  const tables = await readTables({ readTable: (path) => readTableBytes(root, path) }, sources, { stages });
  return compile({ sources, unreadable: [], builtIn, tables }, { today, draft: options.draft ?? false }, stages);
}

function yamlBelow(root: string, folder: string): Source[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return entries
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(root, folder, name))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
