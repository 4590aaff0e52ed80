import { readFileSync } from 'node:fs';
import { type GatheredNames, gatherNames } from '../../src/build/editor/gather-names.ts';
import { loadStages } from '../../src/build/stages.ts';
import type { Source } from '../../src/core/source.ts';
import { listYaml } from './list-yaml.ts';

/** What `banwen schema` gathers from files given by path and text, beside the outlines of the program. */
export async function namesOf(files: Readonly<Record<string, string>>): Promise<GatheredNames> {
  const sources = Object.entries(files).map(([path, text]): Source => ({ path, text }));
  return gatherNames({ sources, unreadable: [], builtIn: builtIn() }, await loadStages());
}

/** What it gathers from a root of the repository, named by its folder. */
export async function namesOfRoot(folder: string): Promise<GatheredNames> {
  const plans = listYaml(`${folder}plans`).map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);
  return namesOf(Object.fromEntries(plans));
}

function builtIn(): readonly Source[] {
  return listYaml('templates')
    .filter((path) => /^templates\/[^/]+\/outline\.yaml$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
