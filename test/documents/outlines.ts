import { readFileSync } from 'node:fs';
import type { Positions } from '../../src/core/source.ts';
import { type Outline, resolveOutline } from '../../src/documents/outline.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { positionsIn } from '../support/plans.ts';

/** An outline file as the resolver takes it. */
export function tree(input: OutlineInput): { input: OutlineInput; positions: Positions } {
  return { input, positions: positionsIn(`templates/${input.id}/outline.yaml`) };
}

/** The outline of one file that extends nothing. */
export function outlineOf(input: Omit<OutlineInput, 'id'>): Outline {
  const { value } = resolveOutline('sample', new Map([['sample', tree({ id: 'sample', ...input })]]));
  if (!value) throw new Error('no outline');
  return value;
}

/** An outline of the program that extends nothing. */
export function builtInOutline(id: string): Outline {
  const path = `templates/${id}/outline.yaml`;
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const read = parseYaml({ path, text }).value;
  const input = read && validate<OutlineInput>('outline', read).value;
  const { value } = resolveOutline(id, new Map(read && input ? [[id, { input, positions: read.positions }]] : []));
  if (!value) throw new Error(`no outline ${id}`);
  return value;
}
