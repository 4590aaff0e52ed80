import { never } from '../../core/invariant.ts';
import type { Block, Manuscript } from '../manuscript.ts';

/** A note that tells whom to call, as documents that go upward have one (GB/T 9704-2012, 7.3.6). */
const CONTACT = /联系(?:人|方式|电话)|电话/;

/** The running text of a document, a line for each paragraph, as people search it. Names of those who sign, and of contacts, are no part of it. */
export function textOf({ parts }: Pick<Manuscript, 'parts'>): readonly string[] {
  return parts.flatMap(({ blocks }) => blocks.map(lineOf)).filter((line) => line !== '');
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'addressee':
      return block.text;
    case 'note':
      return CONTACT.test(block.text) ? '' : block.text;
    case 'heading':
      return `${block.number}${block.text}`;
    case 'paragraph':
      return `${block.number}${block.lead}${block.text}`;
    case 'file-marks':
    case 'mark':
    case 'organ-line':
    case 'document-number':
    case 'attachment-list':
    case 'signature':
    case 'contacts':
    case 'annex-label':
    case 'table':
    case 'form':
      return '';
    default:
      return never(block);
  }
}
