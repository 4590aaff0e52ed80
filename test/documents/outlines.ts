import type { Positions } from '../../src/core/source.ts';
import { type Outline, resolveOutline } from '../../src/documents/outline.ts';
import type { OutlineInput } from '../../src/schema/inputs.ts';

/** Positions of a file without a text; `file` names it. */
export function positionsIn(file: string): Positions {
  const source = { path: file, text: '' };
  return {
    source,
    sourceOf: () => source,
    locate: () => ({ start: 0, end: 0 }),
    locateKey: () => ({ start: 0, end: 0 }),
    locateWithin: (_path, start, end) => ({ start, end }),
    has: () => true,
    spell: () => undefined,
    comments: () => [],
  };
}

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
