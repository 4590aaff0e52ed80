import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStages } from '../../src/build/stages.ts';
import type { PaperGround } from '../../src/documents/papers/compose-paper.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';
import { compileFolder, repository } from './compile-folder.ts';

/** The plans of the repository, compiled when a campaign is first asked for. */
let compiled: ReturnType<typeof compileFolder> | undefined;

/** A campaign of the repository with the outline papers are worded by; `edit` changes its text first. */
export async function paperGround(
  id = 'shili/2026/canteens',
  edit: (text: string) => string = (text) => text,
): Promise<PaperGround> {
  compiled ??= compileFolder('');
  const { plans } = await compiled;
  const plan = plans.find((each) => each.id === id)?.plan;
  if (plan?.kind !== 'campaign') throw new Error(`no campaign ${id}`);
  const stages = await loadStages();
  const path = 'templates/papers/outline.yaml';
  const tree = stages.parseYaml({ path, text: edit(readFileSync(join(repository, path), 'utf8')) }).value;
  const input = tree && stages.validate<OutlineInput>('outline', tree).value;
  const outline =
    tree && input && stages.resolveOutline('papers', new Map([['papers', { input, positions: tree.positions }]])).value;
  if (!outline) throw new Error('the outline of papers does not resolve');
  return { plan, outline };
}
