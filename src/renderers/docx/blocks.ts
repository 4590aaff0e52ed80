import { TextRun } from 'docx';
import { never } from '../../core/invariant.ts';
import type { Block, Heading, Paragraph as ParagraphBlock, Part } from '../../documents/manuscript.ts';
import { blankLines } from '../blank-lines.ts';
import { linePitch } from '../line-pitch.ts';
import { titleLines } from '../title-lines.ts';
import { attachmentList, contacts, signature } from './closing.ts';
import { blanks, boundToNext, type Flow, pitched, type StyleId } from './flow.ts';
import { form } from './form.ts';
import { geometry } from './geometry.ts';
import { documentNumber, draftLine, mark } from './mark.ts';
import { type Face, fontOf, printable, runs } from './runs.ts';
import { table } from './table.ts';

type Level = Heading['level'];

const HEADING_STYLES: Readonly<Record<Level, StyleId>> = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' };
/** Faces of the levels (GB/T 9704-2012, 7.3.3); none is bold. */
const FACES: Readonly<Record<Level, Face>> = { 1: 'hei', 2: 'kai', 3: 'fangSong', 4: 'fangSong' };
/** The last paragraph stays with the signature (7.3.5.5), unless it is the only one: the first page needs it (7.3.3). */
const LEAST_BODY_TO_BIND = 2;
const BODY_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

/** The blocks of a part, with the blank lines between them that the standard asks for. */
export function setPart(part: Part, isDraftHead: boolean): readonly Flow[] {
  const hasMark = part.blocks.some((block) => block.kind === 'mark');
  const textWidth = geometry.textWidth[part.orientation];
  const mayBind = part.blocks.filter((block) => BODY_KINDS.has(block.kind)).length >= LEAST_BODY_TO_BIND;
  const line = Math.round(linePitch(part) * 20);
  let flow: readonly Flow[] = isDraftHead && !hasMark ? [draftLine()] : [];
  let previous: Block | undefined;
  for (const block of part.blocks) {
    const gap = pitched(blanks(blankLines(block, previous)), line);
    const set = setBlock(block, { hasMark, isDraftHead, textWidth });
    const pieces = block.kind === 'mark' ? set : pitched(set, line);
    const isBound = mayBind && (block.kind === 'signature' || (block.kind === 'note' && previous?.kind === 'signature'));
    const before = [...flow, ...gap];
    flow = [...(isBound ? boundToNext(before, gap.length + 1) : before), ...pieces];
    previous = block;
  }
  return flow;
}

interface Setting {
  readonly hasMark: boolean;
  readonly isDraftHead: boolean;
  readonly textWidth: number;
}

function setBlock(block: Block, { hasMark, isDraftHead, textWidth }: Setting): readonly Flow[] {
  switch (block.kind) {
    case 'file-marks':
      return [];
    case 'mark':
      return mark(block, isDraftHead);
    case 'organ-line':
    case 'title':
      return [title(block.text)];
    case 'document-number':
      return [documentNumber(block.text, hasMark)];
    case 'addressee':
      return [{ paragraph: { style: 'Normal', children: runs(block.text) } }];
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block)];
    case 'attachment-list':
      return attachmentList(block);
    case 'signature':
      return signature(block);
    case 'note':
      return [{ paragraph: { style: 'Body', children: runs(block.text) } }];
    case 'contacts':
      return contacts(block);
    case 'annex-label':
      return [{ paragraph: { style: 'Label', children: runs(block.text, 'hei') } }];
    case 'table':
      return table(block, textWidth);
    case 'form':
      return form(block, textWidth);
    default:
      return never(block);
  }
}

/** A title in its lines; the line ends stand inside one paragraph, so that it stays one title for outlines and search. */
function title(text: string): Flow {
  const lines = titleLines(printable(text));
  const children = lines.flatMap((line, index) => {
    const lineEnd = index === 0 ? [] : [new TextRun({ break: 1, font: fontOf(null) })];
    return [...lineEnd, ...runs(line, 'title')];
  });
  return { paragraph: { style: 'Title', children } };
}

function heading({ level, number, text }: Heading): Flow {
  return { paragraph: { style: HEADING_STYLES[level], children: runs(`${number}${text}`, FACES[level]) } };
}

function paragraph({ level, number, lead, text }: ParagraphBlock): Flow {
  const face = level === null ? 'fangSong' : FACES[level];
  return { paragraph: { style: 'Body', children: [...runs(`${number}${lead}`, face, 'fangSong'), ...runs(text)] } };
}
