import type { Positions } from '../../src/core/source.ts';
import { type Outline, resolveOutline } from '../../src/documents/outline.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';
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
