import { never } from '../../core/invariant.ts';
import type { AttachmentList, Block, Mark, Paragraph, Signature } from '../../documents/manuscript.ts';
import { annexId } from '../annex-id.ts';
import { attachmentPlaces } from '../attachment-places.ts';
import { blankLines } from '../blank-lines.ts';
import { fileMarkTexts, type MarkText } from '../file-mark-texts.ts';
import { type FormView, formView, type TableView, tableView } from '../html/table-view.ts';
import { JOINT_GAP, JOINT_PITCH, jointMarkSize, type Lettering, type MarkSize, markSize } from '../mark-size.ts';
import { signaturePlaces } from '../signature-places.ts';
import { signerRows } from '../signer-rows.ts';
import { isShort, tableSize } from '../table-size.ts';
import { emWidth, titleLines } from '../title-lines.ts';
import { LINE_ZI } from '../wrapped-lines.ts';

/** A row of more text than this may break, since it might not fit a page. */
const UNBROKEN_EM = 400;

interface Placed {
  /** Blank lines before the block. */
  readonly gap: number;
  /** A signature and the note below it stay together, on the page of what stands before them. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface SignatureLine {
  readonly name: string;
  /** Blank lines before it. */
  readonly blanks: readonly number[];
  /** Whether its texts stand beside one another. */
  readonly beside: boolean;
  /** Texts with the free space at their right, in characters. */
  readonly texts: readonly { readonly text: string; readonly right: string; readonly wide: boolean }[];
}

interface PrintRow {
  readonly breaks: boolean;
  /** Whether it stays with the row below, as a heading across the table does. */
  readonly leads: boolean;
  readonly cells: readonly (TableView['body'][number][number] & { readonly short: boolean })[];
}

interface AttachmentLine {
  readonly head: string;
  readonly title: string;
  /** Id of the annex, or empty where there is none. */
  readonly target: string;
  readonly left: string;
  readonly back: string;
}

/** A block as `print.hbs` sets it: `kind` names the partial; lengths are in characters of 3号 or in points. */
export type PrintBlock = Placed &
  (
    | { readonly kind: 'fileMarks'; readonly marks: readonly MarkText[]; readonly above: boolean }
    | ({ readonly kind: 'mark'; readonly narrow: boolean } & MarkSize)
    | ({
        readonly kind: 'jointMark';
        readonly narrow: boolean;
        readonly organs: readonly string[];
        readonly suffix: string;
      } & Lettering & {
          readonly pitch: number;
          readonly between: number;
        })
    | { readonly kind: 'documentNumber'; readonly text: string; readonly ruled: boolean; readonly signers: readonly Signers[] }
    | { readonly kind: 'title'; readonly name: string; readonly rank: number; readonly lines: readonly string[] }
    | { readonly kind: 'organLine'; readonly lines: readonly string[] }
    | { readonly kind: 'line'; readonly name: string; readonly text: string }
    | { readonly kind: 'heading'; readonly rank: number; readonly level: number; readonly text: string }
    | {
        readonly kind: 'paragraph';
        readonly level: number;
        readonly head: string;
        readonly text: string;
        /** What goes on on the next page; mostly empty. */
        readonly rest: string;
      }
    | { readonly kind: 'attachments'; readonly entries: readonly AttachmentLine[] }
    | { readonly kind: 'signature'; readonly lines: readonly SignatureLine[] }
    | { readonly kind: 'contacts'; readonly lines: readonly string[] }
    | (Omit<TableView, 'body'> & { readonly dense: boolean; readonly body: readonly PrintRow[] })
    | FormView
  );

/** A line of 签发人. */
interface Signers {
  readonly names: readonly string[];
}

/** What a block needs to know of the part it stands in. */
export interface PrintContext {
  readonly rank: number;
  readonly title: string;
  /** What the title of the part is tagged as. */
  readonly titleName: 'title' | 'annex-title';
  readonly hasMark: boolean;
  /** How many annexes the document has. */
  readonly annexes: number;
  /** How much of a paragraph, its number and lead included, stands before the page ends; null for all of it. */
  readonly breakAt: number | null;
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

/** A block in the geometry of GB/T 9704-2012. */
export function printBlock(block: Block, context: PrintContext): PrintBlock {
  const placed = { gap: blankLines(block, context.previous), ...closing(block, context) };
  switch (block.kind) {
    case 'file-marks':
      return { ...placed, kind: 'fileMarks', marks: fileMarkTexts(block), above: context.hasMark };
    case 'mark':
      return { ...placed, ...mark(block) };
    case 'organ-line':
      return { ...placed, kind: 'organLine', lines: titleLines(block.text) };
    case 'document-number':
      return {
        ...placed,
        kind: 'documentNumber',
        text: block.text,
        ruled: context.hasMark,
        signers: signerRows(block).map((names) => ({ names })),
      };
    case 'title':
      return { ...placed, kind: 'title', name: context.titleName, rank: context.rank, lines: titleLines(block.text) };
    case 'addressee':
    case 'note':
    case 'annex-label':
      return { ...placed, kind: 'line', name: block.kind, text: block.text };
    case 'heading': {
      const rank = Math.min(6, context.rank + block.level);
      return { ...placed, kind: 'heading', rank, level: block.level, text: `${block.number}${block.text}` };
    }
    case 'paragraph':
      return { ...placed, ...paragraph(block, context.breakAt) };
    case 'attachment-list':
      return { ...placed, kind: 'attachments', entries: attachments(block, context.annexes) };
    case 'signature':
      return { ...placed, kind: 'signature', lines: signature(block) };
    case 'contacts':
      return { ...placed, kind: 'contacts', lines: block.lines.map(({ label, value }) => `${label}：${value}`) };
    case 'table':
      return { ...placed, ...printTable(tableView(block, context.title)) };
    case 'form':
      return { ...placed, ...formView(block, context.title) };
    default:
      return never(block);
  }
}

function paragraph({ level, number, lead, text }: Paragraph, breakAt: number | null) {
  const head = `${number}${lead}`;
  const end = breakAt === null ? text.length : breakAt - head.length;
  return { kind: 'paragraph', level: level ?? 0, head, text: text.slice(0, end), rest: text.slice(end) } as const;
}

function closing(block: Block, { previous, next }: PrintContext): Pick<Placed, 'opens' | 'closes'> {
  const isSigned = block.kind === 'signature';
  const isNoted = block.kind === 'note' && previous?.kind === 'signature';
  return { opens: isSigned, closes: isNoted || (isSigned && next?.kind !== 'note') };
}

function mark({ organs, suffix }: Mark) {
  if (organs.length <= 1) {
    const size = markSize(`${organs[0] ?? ''}${suffix}`);
    return { kind: 'mark', ...size, narrow: size.percent < 100 } as const;
  }
  const size = jointMarkSize(organs, suffix);
  return {
    kind: 'jointMark',
    organs,
    suffix,
    ...size,
    narrow: size.percent < 100,
    pitch: JOINT_PITCH,
    between: JOINT_GAP,
  } as const;
}

function attachments(list: AttachmentList, annexes: number): readonly AttachmentLine[] {
  return attachmentPlaces(list).map(({ head, title, start, left }, index) => {
    const target = index < annexes ? annexId(index) : '';
    return { head, title, target, left: left.toFixed(2), back: (start - left).toFixed(2) };
  });
}

function signature(block: Signature): readonly SignatureLine[] {
  const names = { organs: 'organ', stamp: 'stamp', date: 'date' } as const;
  return signaturePlaces(block).map(({ kind, texts, gap }) => ({
    name: names[kind],
    blanks: Array<number>(gap).fill(1),
    beside: texts.length > 1,
    texts: texts.map(({ text, right }) => ({ text, right: right.toFixed(2), wide: emWidth(text) > LINE_ZI })),
  }));
}

function printTable(view: TableView) {
  const body = view.body.map((row) => ({
    breaks: row.some(({ text }) => emWidth(text) > UNBROKEN_EM),
    leads: row.length === 1 && view.columnCount > 1 && row[0]?.columns === view.columnCount,
    cells: row.map((cell) => ({ ...cell, short: isShort(cell.text) })),
  }));
  return { ...view, body, dense: tableSize(view.columnCount).isDense };
}
