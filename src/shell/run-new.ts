import { join } from 'node:path';
import { EDITOR_FOLDER } from '../build/editor/editor-schemas.ts';
import { roleOf } from '../build/role-of.ts';
import { loadStages, type Stages } from '../build/stages.ts';
import { findUnfilled } from '../build/starter/find-unfilled.ts';
import { type NewRequest, newFiles } from '../build/starter/new-files.ts';
import type { NewFile } from '../build/starter/new-plan.ts';
import type { Message } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { sum } from '../core/sum.ts';
import { addFile, isThere } from './disk/add-file.ts';
import type { Host, Listing } from './host.ts';
import { starterText } from './program/starter-text.ts';
import { runSchema } from './run-schema.ts';

export interface NewReport {
  /** Files written, relative to the root. */
  readonly made: readonly string[];
  /** Places left for the writer. */
  readonly blanks: number;
  readonly notes: readonly Message[];
}

/** Writes a new plan, profile or registry below a root. Throws `UsageError` where one of the id is there already. */
export async function runNew(host: Host, root: string, request: NewRequest): Promise<NewReport> {
  const [stages, listing, builtIn] = await Promise.all([loadStages(), host.readSources(), host.readBuiltIn()]);
  const made = newFiles({ given: { ...listing, builtIn }, stages, starter: starterText }, request);
  if ('fault' in made) throw new UsageError(made.fault);
  const files = made.value;
  for (const { path } of files) refuseTwin(path, listing);
  for (const { path, text } of files) {
    if ((await addFile(root, path, text)) === 'kept') throw new UsageError(present(path));
  }
  // kept current where a root has it
  if (await isThere(join(root, EDITOR_FOLDER))) await runSchema(host, { root, checkOnly: false });
  return {
    made: files.map(({ path }) => path),
    blanks: sum(files.map((file) => blanksOf(file, stages))),
    notes: files.flatMap(({ notes }) => notes),
  };
}

function blanksOf({ path, text }: NewFile, { parseYaml }: Stages): number {
  const tree = parseYaml({ path, text }).value;
  return tree === undefined ? 0 : findUnfilled(tree).length;
}

/** A file of the same part in the other spelling of YAML, or a registry that has been begun. */
function refuseTwin(path: string, { sources, unreadable }: Listing): void {
  const role = JSON.stringify(roleOf(path));
  const twin = [...sources.map((source) => source.path), ...unreadable.map(({ file }) => file)].find(
    (other) => JSON.stringify(roleOf(other)) === role,
  );
  if (twin !== undefined) throw new UsageError(present(twin));
}

function present(path: string): Message {
  return {
    zh: `已经有 ${path}，没有改动；换一个编号，或者直接改这个文件`,
    en: `${path} is there already and stays as it is; take another id, or edit that file`,
  };
}
