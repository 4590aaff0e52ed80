import type { Part } from '../../documents/manuscript.ts';
import type { Subject } from '../check.ts';

/** Headings and paragraphs of parts of a document, a line each. */
export function printedLines(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'paragraph' ? [`${block.lead}${block.text}`] : [];
    }),
  );
}

/** The lines of a whole document as one text; undefined where there is none. */
export function printedBody({ manuscript }: Subject): string | undefined {
  return manuscript && printedLines(manuscript.parts).join('\n');
}
