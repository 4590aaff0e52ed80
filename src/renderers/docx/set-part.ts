import { never } from '../../core/invariant.ts';
import type { Block, DocumentNumber, FileMarks, Heading, Paragraph, Part } from '../../documents/manuscript.ts';
import { blankLines } from '../blank-lines.ts';
import type { ParagraphBreak } from '../paragraph-break.ts';
import { titleLines } from '../title-lines.ts';
import { attachmentList, contacts, signature } from './closing.ts';
import type { Face } from './faces.ts';
import { blanks, boundToNext, type ElementName, type Flow, type Inline, line, pitched, type StyleId } from './flow.ts';
import { form } from './form.ts';
import { documentNumber, fileMarkLines, mark } from './head.ts';
import { letterLines, letterMark } from './letter-head.ts';
import type { Sheet } from './sheet.ts';
import { table } from './table.ts';
import { printable } from './xml-text.ts';

type Level = Heading['level'];

const HEADINGS: Readonly<Record<Level, { readonly style: StyleId; readonly face: Face; readonly tag: ElementName }>> = {
  1: { style: 'Heading1', face: 'hei', tag: 'heading-1' },
  2: { style: 'Heading2', face: 'kai', tag: 'heading-2' },
  3: { style: 'Heading3', face: 'fangSong', tag: 'heading-3' },
  4: { style: 'Heading4', face: 'fangSong', tag: 'heading-4' },
};
/** The last paragraph stays with the signature (GB/T 9704-2012, 7.3.5.5), unless it is the only one: the first page needs it. */
const LEAST_BODY_TO_BIND = 2;
/** No more than this stays with it: a list of annexes may stand between. */
const MOST_BOUND = 12;
const BLANK_SIZE = 2;
const BODY_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

/** What the pages of a part come to: the pitch of its lines in twips, and where a paragraph goes on on the next page. */
export interface SetPages {
  readonly pitch: number;
  readonly broken: ParagraphBreak | null;
}

/** The blocks of a part, with the blank lines between them that the standard asks for. */
export function setPart(part: Part, sheet: Sheet, { pitch, broken }: SetPages): readonly Flow[] {
  const setting = settingOf(part, sheet, broken);
  const mayBind = part.blocks.filter((block) => BODY_KINDS.has(block.kind)).length >= LEAST_BODY_TO_BIND;
  const own = pitch === sheet.line ? null : pitch;
  let flow: readonly Flow[] = [];
  let previous: Block | undefined;
  for (const block of part.blocks) {
    const gap = pitched(blanks(blankLines(block, previous, sheet.form)), own);
    const set = setBlock(block, setting);
    const pieces = block.kind === 'mark' ? set : pitched(set, own);
    const isBound = block.kind === 'signature' || (block.kind === 'note' && previous?.kind === 'signature');
    const before = [...flow, ...gap];
    flow = [...(isBound ? boundToNext(before, piecesToBind(before, mayBind)) : before), ...pieces];
    previous = block;
  }
  return flow;
}

/** How many pieces at the end reach back to the last paragraph of the body, with it or without. */
function piecesToBind(flow: readonly Flow[], withBody: boolean): number {
  const last = flow.findLastIndex((piece) => piece.kind === 'paragraph' && piece.style === 'Body');
  return last === -1 ? 1 : Math.min(flow.length - last - (withBody ? 0 : 1), MOST_BOUND);
}

interface Setting {
  readonly sheet: Sheet;
  readonly textWidth: number;
  readonly isAnnex: boolean;
  readonly hasMark: boolean;
  readonly isLetter: boolean;
  readonly marks: FileMarks | undefined;
  readonly number: DocumentNumber | undefined;
  /** A paragraph that goes on on the next page, and how much of it stands before. */
  readonly broken: { readonly block: Block | undefined; readonly offset: number } | null;
}

function settingOf({ blocks, orientation, role }: Part, sheet: Sheet, broken: ParagraphBreak | null): Setting {
  const hasMark = blocks.some((block) => block.kind === 'mark');
  return {
    sheet,
    textWidth: sheet.textWidth[orientation],
    isAnnex: role === 'annex',
    hasMark,
    isLetter: hasMark && sheet.form === 'letter',
    marks: blocks.find((block) => block.kind === 'file-marks'),
    number: blocks.find((block) => block.kind === 'document-number'),
    broken: broken && { block: blocks[broken.block], offset: broken.offset },
  };
}

function setBlock(block: Block, setting: Setting): readonly Flow[] {
  const { sheet, textWidth, isAnnex, hasMark, marks } = setting;
  switch (block.kind) {
    case 'file-marks':
      return hasMark ? [] : fileMarkLines(block);
    case 'mark':
      return setting.isLetter ? setLetterHead(block, setting) : mark(block, marks, sheet);
    case 'organ-line':
      return [title(block.text, undefined)];
    case 'title':
      return [title(block.text, isAnnex ? 'annex-title' : 'title')];
    case 'document-number':
      return setting.isLetter ? [] : documentNumber(block, hasMark, sheet);
    case 'addressee':
      return [line('Normal', block.text, { tag: 'addressee' })];
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, setting.broken?.block === block ? setting.broken.offset : null)];
    case 'attachment-list':
      return attachmentList(block);
    case 'signature':
      return signature(block, sheet);
    case 'note':
      return [line('Body', block.text, { tag: 'note' })];
    case 'contacts':
      return contacts(block);
    case 'annex-label':
      return [line('Label', block.text, { tag: 'annex-label' })];
    case 'table':
      return table(block, textWidth);
    case 'form':
      return form(block, textWidth);
    default:
      return never(block);
  }
}

function setLetterHead(block: Extract<Block, { kind: 'mark' }>, { marks, number, sheet }: Setting): readonly Flow[] {
  return [...letterMark(block, sheet), ...letterLines(marks, number, sheet)];
}

/** A title in its lines; the line ends stand inside one paragraph, so that it stays one title for outlines and search. */
function title(text: string, tag: ElementName | undefined): Flow {
  const content = titleLines(printable(text)).flatMap((each, index): readonly Inline[] => {
    const words = each.trimEnd();
    const blank = each.slice(words.length);
    // a blank at the end of a line would move its middle
    const set = blank === '' ? [{ text: words }] : [{ text: words }, { text: blank, size: BLANK_SIZE }];
    return index === 0 ? set : [{ mark: 'break' }, ...set];
  });
  return { kind: 'paragraph', style: 'Title', content, ...(tag === undefined ? {} : { tag }) };
}

function heading({ level, number, text }: Heading): Flow {
  const { style, tag } = HEADINGS[level];
  return line(style, `${number}${text}`, { tag });
}

/** A run-in heading carries the tag of its level beside that of the body. */
function paragraph({ level, number, lead, text }: Paragraph, breakAt: number | null): Flow {
  const look = level === null ? undefined : HEADINGS[level];
  const head = `${number}${lead}`;
  const opening: readonly Inline[] =
    look === undefined || head === ''
      ? [{ text: head }]
      : [{ text: head, face: look.face, ...(lead === '' ? {} : { tag: look.tag }) }];
  return {
    kind: 'paragraph',
    style: 'Body',
    tag: 'body',
    content: [...opening, ...brokenText(text, breakAt === null ? null : breakAt - head.length)],
  };
}

function brokenText(text: string, at: number | null): readonly Inline[] {
  return at === null ? [{ text }] : [{ text: text.slice(0, at) }, { mark: 'page-break' }, { text: text.slice(at) }];
}
