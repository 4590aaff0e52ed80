import type { Manuscript, Part } from '../../documents/manuscript.ts';
import { type PrintBlock, printBlock } from './print-block.ts';

interface PrintSection {
  readonly role: Part['role'];
  readonly landscape: boolean;
  /** Whether the first line keeps clear of a mark 35 mm below the top of the text area. */
  readonly hasMark: boolean;
  readonly blocks: readonly PrintBlock[];
}

/** Everything `print.hbs` may print. */
export interface PrintView {
  readonly title: string;
  readonly draft: boolean;
  readonly sections: readonly PrintSection[];
  readonly imprint: { readonly copiesTo: string; readonly organ: string; readonly date: string } | null;
}

/** The document itself as it is printed: without what belongs to the public page only. */
export function printView({ title, draft, parts, imprint }: Manuscript): PrintView {
  return {
    title,
    draft,
    sections: parts.map((part, index) => section(part, index, title)),
    imprint: imprint === null ? null : { copiesTo: imprint.copiesTo ?? '', organ: imprint.organ, date: imprint.date },
  };
}

function section({ role, orientation, blocks }: Part, index: number, documentTitle: string): PrintSection {
  const own = blocks.find((block) => block.kind === 'title');
  const hasMark = blocks.some((block) => block.kind === 'mark');
  const context = { rank: index === 0 ? 1 : 2, title: own?.text ?? documentTitle, hasMark };
  return {
    role,
    landscape: orientation === 'landscape',
    hasMark,
    blocks: blocks.map((block, at) => printBlock(block, { ...context, previous: blocks[at - 1] })),
  };
}
