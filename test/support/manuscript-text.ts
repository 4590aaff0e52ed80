import { never } from '../../src/core/invariant.ts';
import type { Block, Manuscript } from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';

/** What a manuscript prints, line by line in reading order; the cells of a row are parted by `｜`. */
export function manuscriptText(manuscript: Manuscript): string[] {
  const { imprint } = manuscript;
  const lines = manuscript.parts.flatMap(({ blocks }) => blocks.flatMap(blockText));
  if (imprint?.copiesTo) lines.push(`抄送：${imprint.copiesTo}`);
  if (imprint) lines.push([imprint.organ, imprint.date].filter((text) => text !== '').join(' '));
  return lines;
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'file-marks':
      return [block.copyNumber, block.secrecy, block.urgency].filter((text) => text !== null);
    case 'mark':
      return [`${block.organs.join('')}${block.suffix}`];
    case 'heading':
      return [`${block.number}${block.text}`];
    case 'paragraph':
      return [`${block.number}${block.lead}${block.text}`];
    case 'attachment-list':
      return block.entries.map(({ number, title }, index) => `${index === 0 ? block.label : ''}${number}${title}`);
    case 'signature':
      return [...block.organs, ...(block.date === null ? [] : [block.date])];
    case 'contacts':
      return block.lines.map(({ label, value }) => `${label}：${value}`);
    case 'table':
      return [...block.header, ...block.body].map(rowText).filter((line) => line !== '');
    case 'form':
      return block.rows.map(({ beside, ...field }) =>
        [field, ...(beside ? [beside] : [])]
          .flatMap(({ label, choices, text }) => [label, ...choices.map((choice) => `□${choice}`), text].filter(Boolean))
          .join('｜'),
      );
    case 'organ-line':
    case 'document-number':
    case 'title':
    case 'addressee':
    case 'note':
    case 'annex-label':
      return [block.text];
    default:
      return never(block);
  }
}

function rowText(row: readonly Cell[]): string {
  return row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('｜');
}
