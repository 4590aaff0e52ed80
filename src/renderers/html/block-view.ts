import { never } from '../../core/invariant.ts';
import type { Block, FileMarks } from '../../documents/manuscript.ts';
import { titleLines } from '../title-lines.ts';
import { type FormView, formView, type TableView, tableView } from './table-view.ts';

/** A block as `page.hbs` sets it: `kind` names the partial. */
export type BlockView =
  | TableView
  | FormView
  | { readonly kind: 'mark'; readonly organs: readonly string[]; readonly suffix: string }
  | { readonly kind: 'line'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'title';
      readonly rank: number;
      readonly id: string;
      readonly text: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'heading'; readonly rank: number; readonly id: string; readonly text: string; readonly number: string }
  | { readonly kind: 'paragraph'; readonly number: string; readonly lead: string; readonly text: string }
  | { readonly kind: 'attachments'; readonly label: string; readonly entries: readonly AttachmentView[] }
  | { readonly kind: 'signature'; readonly organs: readonly string[]; readonly date: string }
  | { readonly kind: 'contacts'; readonly lines: readonly { readonly label: string; readonly value: string }[] };

interface AttachmentView {
  readonly number: string;
  readonly title: string;
  /** Id of the annex, or empty where there is none. */
  readonly target: string;
}

/** What blocks need to know of the page they stand in. */
export interface PageContext {
  /** Ids of the annexes, in order. */
  readonly annexIds: readonly string[];
  /** The next id of a heading: s1, s2 … */
  nextId(): string;
}

export interface PartContext extends PageContext {
  /** Rank of the part's title: 1 for the title of the page. */
  readonly rank: number;
  readonly title: string;
}

const LOWEST_RANK = 6;

/** A block of a public page. */
export function blockView(block: Block, context: PartContext): BlockView {
  switch (block.kind) {
    case 'file-marks':
      return { kind: 'line', name: block.kind, text: fileMarks(block).join('　') };
    case 'mark':
      return { kind: 'mark', organs: block.organs, suffix: block.suffix };
    case 'organ-line':
    case 'document-number':
    case 'addressee':
    case 'note':
    case 'annex-label':
      return { kind: 'line', name: block.kind, text: block.text };
    case 'title':
      return { kind: 'title', rank: context.rank, id: context.nextId(), text: block.text, lines: titleLines(block.text) };
    case 'heading':
      return {
        kind: 'heading',
        rank: Math.min(LOWEST_RANK, context.rank + block.level),
        id: context.nextId(),
        number: block.number,
        text: block.text,
      };
    case 'paragraph':
      return { kind: 'paragraph', number: block.number, lead: block.lead, text: block.text };
    case 'attachment-list':
      return {
        kind: 'attachments',
        label: block.label,
        entries: block.entries.map((entry, index) => ({ ...entry, target: context.annexIds[index] ?? '' })),
      };
    case 'signature':
      return { kind: 'signature', organs: block.organs, date: block.date ?? '' };
    case 'contacts':
      return { kind: 'contacts', lines: block.lines };
    case 'table':
      return tableView(block, context.title);
    case 'form':
      return formView(block, context.title);
    default:
      return never(block);
  }
}

function fileMarks({ copyNumber, secrecy, urgency }: FileMarks): readonly string[] {
  return [copyNumber, secrecy, urgency].filter((text) => text !== null);
}
