import type { Block, Layout } from '../documents/manuscript.ts';

/** Two blank lines leave a seal its room, so that it comes within one line of the body (GB/T 9704-2012, 7.3.5.1). */
const SEALED = 2;

/**
 * How many blank lines of the body stand between a block and the one before it on its page (7.2.5, 7.3.1–7.3.5). In a letter
 * the number stands right below the rule under the mark (10.1).
 */
export function blankLines(block: Block, previous: Block | undefined, form: Layout['form'] = 'document'): number {
  if (previous === undefined) return 0;
  switch (block.kind) {
    case 'document-number':
      return form === 'letter' && previous.kind === 'mark' ? 0 : 2;
    case 'signature':
      return block.sealing === 'none' ? 1 : SEALED;
    case 'attachment-list':
      return 1;
    case 'title':
    case 'organ-line':
      if (previous.kind === 'organ-line') return 0;
      return previous.kind === 'document-number' || previous.kind === 'mark' ? 2 : 1;
    default:
      return previous.kind === 'title' ? 1 : 0;
  }
}
