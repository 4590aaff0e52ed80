import type { Block, Part } from '../documents/manuscript.ts';
import { blankLines } from './blank-lines.ts';
import { emWidth, titleLines } from './title-lines.ts';

/** The pitch in points that sets 22 lines in 225 mm (GB/T 9704-2012, 5.2.3). */
export const REGULAR_PITCH = 28.95;
/** All in points; the text area is 156 × 225 mm (GB/T 9704-2012, 5.2.1). */
const AREA = { width: 442.2, height: 637.8 };

/** Lines of 3号 set closer than this no longer look like those of an official document. */
const CLOSEST = 26;
const TITLE_LINE = 34.95;
const MARK_ZONE = 99.2;
/** The red rule and what it stands below the number (7.2.7). */
const RED_RULE = 12;
const LARGEST_MARK = 60;
const SMALLEST_MARK = 26;
const LINE_ZI = 28;
const INDENT_ZI = 2;
/** What rounding and the programs' own ideas of widths may cost. */
const RESERVE = 4;

/**
 * The line pitch in points of a part: 28.95, and for a notice under a mark that would leave its signature on a page without
 * body the largest closer one, down to 26, that brings it onto the first page (GB/T 9704-2012, 7.3.5.5).
 */
export function linePitch(part: Part): number {
  if (part.role !== 'notice' || !part.blocks.some(({ kind }) => kind === 'mark')) return REGULAR_PITCH;
  const lines = part.blocks.reduce((sum, block, at) => sum + blankLines(block, part.blocks[at - 1]) + bodyLines(block), 0);
  const fixed = part.blocks.reduce((sum, block) => sum + fixedPoints(block), RESERVE);
  const pitch = Math.floor(((AREA.height - fixed) / Math.max(1, lines)) * 20) / 20;
  return pitch >= CLOSEST && pitch < REGULAR_PITCH ? pitch : REGULAR_PITCH;
}

/** Lines at the pitch of the body that a block takes. */
function bodyLines(block: Block): number {
  switch (block.kind) {
    case 'document-number':
      return 1;
    case 'addressee':
      return wrapped(block.text, 0);
    case 'heading':
      return wrapped(`${block.number}${block.text}`, INDENT_ZI);
    case 'paragraph':
      return wrapped(`${block.number}${block.lead}${block.text}`, INDENT_ZI);
    case 'signature':
      return block.organs.length + (block.date === null ? 0 : 1);
    case 'note':
      return wrapped(block.text, INDENT_ZI);
    case 'contacts':
      return block.lines.length;
    case 'attachment-list':
      return Math.max(1, block.entries.length);
    case 'table':
    case 'form':
      return LINE_ZI;
    default:
      return 0;
  }
}

function fixedPoints(block: Block): number {
  if (block.kind === 'title') return titleLines(block.text).length * TITLE_LINE;
  if (block.kind !== 'mark') return 0;
  const widest = Math.max(1, ...block.organs.map((organ) => emWidth(`${organ}${block.suffix}`)));
  const size = Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, AREA.width / widest));
  return MARK_ZONE + RED_RULE + size * Math.ceil((widest * size) / AREA.width - 0.1) * Math.max(1, block.organs.length);
}

function wrapped(text: string, indent: number): number {
  return Math.max(1, Math.ceil((emWidth(text) + indent) / LINE_ZI));
}
