import type { Block, FormField, Manuscript, Part } from '../documents/manuscript.ts';
import { alignTexts, type Comparable } from './align-texts.ts';

/** A paragraph two versions of a document word otherwise; null on one side for one that is new, or gone. */
export interface ProseChange {
  /** Under which heading, of which annex: 附件1 · 三、工作要求. Empty before the first heading. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Line extends Comparable {
  readonly place: string;
}

const SEPARATOR = ' · ';

/** What two versions of a document word otherwise, paragraph by paragraph and row by row; numbers of headings are no words. */
export function compareProse(before: Manuscript, after: Manuscript): readonly ProseChange[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  return alignTexts(old, fresh).flatMap((pair): readonly ProseChange[] => {
    const was = pair.before === null ? undefined : old[pair.before];
    const is = pair.after === null ? undefined : fresh[pair.after];
    if (was?.text === is?.text) return [];
    return [{ place: (is ?? was)?.place ?? '', before: was?.text ?? null, after: is?.text ?? null }];
  });
}

function linesOf({ parts }: Manuscript): readonly Line[] {
  return parts.flatMap((part) => partLines(part));
}

function partLines({ blocks, role }: Part): readonly Line[] {
  const lines: Line[] = [];
  const label = role === 'annex' ? blocks.find((block) => block.kind === 'annex-label') : undefined;
  const annex = label?.text ?? '';
  let heading = '';
  for (const block of blocks) {
    const place = [annex, heading].filter((text) => text !== '').join(SEPARATOR);
    for (const line of blockLines(block)) lines.push({ ...line, place });
    if (block.kind === 'heading') heading = `${block.number}${block.text}`;
  }
  return lines;
}

/** The words of a block; what a document says of itself at its head and foot is told by the facts. */
function blockLines(block: Block): readonly Comparable[] {
  switch (block.kind) {
    case 'heading':
      return [{ sort: 'heading', text: block.text }];
    case 'paragraph':
      return [{ sort: 'text', text: `${block.lead}${block.text}` }];
    case 'note':
      return [{ sort: 'text', text: block.text }];
    case 'table':
      return [...block.header, ...block.body].map((cells) => ({ sort: 'row', text: cells.map(({ text }) => text).join(' | ') }));
    case 'form':
      return block.rows.map((row) => ({
        sort: 'row',
        text: [row, ...(row.beside ? [row.beside] : [])].map(fieldWords).join(' | '),
      }));
    default:
      return [];
  }
}

function fieldWords({ label, choices, text }: FormField): string {
  return [label, ...choices, text].join(' | ');
}
