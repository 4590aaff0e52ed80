import { never } from '../../core/invariant.ts';
import type { Block, Mark, Signature } from '../../documents/manuscript.ts';
import { blankLines } from '../blank-lines.ts';
import { type FormView, formView, type TableView, tableView } from '../html/table-view.ts';
import { emWidth, titleLines } from '../title-lines.ts';
import { attachmentIndents, jointMarkSize, markSize, signatureRights } from './geometry.ts';

/** Up to this many columns a table is set at 4号, above at 5号. */
const ROOMY_COLUMNS = 6;
/** A row of more text than this may break, since it might not fit a page. */
const UNBROKEN_EM = 400;
const SHORT_EM = 10;

interface Placed {
  /** Blank lines before the block. */
  readonly gap: number;
}

interface Line {
  readonly text: string;
  /** Free space at the right, in characters. */
  readonly right: string;
}

interface PrintRow {
  readonly breaks: boolean;
  /** Whether it stays with the row below, as a heading across the table does. */
  readonly leads: boolean;
  readonly cells: readonly (TableView['body'][number][number] & { readonly short: boolean })[];
}

/** A block as `print.hbs` sets it: `kind` names the partial. */
export type PrintBlock = Placed &
  (
    | { readonly kind: 'mark'; readonly lines: readonly string[]; readonly points: number }
    | { readonly kind: 'jointMark'; readonly organs: readonly string[]; readonly suffix: string; readonly points: number }
    | { readonly kind: 'documentNumber'; readonly text: string; readonly ruled: boolean }
    | { readonly kind: 'title'; readonly rank: number; readonly lines: readonly string[] }
    | { readonly kind: 'organLine'; readonly lines: readonly string[] }
    | { readonly kind: 'line'; readonly name: string; readonly text: string }
    | { readonly kind: 'heading'; readonly rank: number; readonly level: number; readonly text: string }
    | { readonly kind: 'paragraph'; readonly level: number; readonly head: string; readonly text: string }
    | {
        readonly kind: 'attachments';
        readonly entries: readonly { readonly text: string; readonly left: string; readonly back: string }[];
      }
    | { readonly kind: 'signature'; readonly lines: readonly Line[] }
    | { readonly kind: 'contacts'; readonly lines: readonly string[] }
    | (Omit<TableView, 'body'> & { readonly dense: boolean; readonly body: readonly PrintRow[] })
    | FormView
  );

/** What a block needs to know of the part it stands in. */
export interface PrintContext {
  readonly rank: number;
  readonly title: string;
  readonly hasMark: boolean;
  readonly previous: Block | undefined;
}

/** A block in the geometry of GB/T 9704-2012. */
export function printBlock(block: Block, context: PrintContext): PrintBlock {
  const gap = blankLines(block, context.previous);
  switch (block.kind) {
    case 'file-marks':
      return { gap, kind: 'line', name: block.kind, text: '' };
    case 'mark':
      return { gap, ...mark(block) };
    case 'organ-line':
      return { gap, kind: 'organLine', lines: titleLines(block.text) };
    case 'document-number':
      return { gap, kind: 'documentNumber', text: block.text, ruled: context.hasMark };
    case 'title':
      return { gap, kind: 'title', rank: context.rank, lines: titleLines(block.text) };
    case 'addressee':
    case 'note':
    case 'annex-label':
      return { gap, kind: 'line', name: block.kind, text: block.text };
    case 'heading':
      return {
        gap,
        kind: 'heading',
        rank: Math.min(6, context.rank + block.level),
        level: block.level,
        text: `${block.number}${block.text}`,
      };
    case 'paragraph':
      return { gap, kind: 'paragraph', level: block.level ?? 0, head: `${block.number}${block.lead}`, text: block.text };
    case 'attachment-list':
      return { gap, kind: 'attachments', entries: attachments(block.label, block.entries) };
    case 'signature':
      return { gap, kind: 'signature', lines: signature(block) };
    case 'contacts':
      return { gap, kind: 'contacts', lines: block.lines.map(({ label, value }) => `${label}：${value}`) };
    case 'table':
      return { gap, ...printTable(tableView(block, context.title)) };
    case 'form':
      return { gap, ...formView(block, context.title) };
    default:
      return never(block);
  }
}

function mark({ organs, suffix }: Mark) {
  if (organs.length > 1) return { kind: 'jointMark', organs, suffix, points: jointMarkSize(organs, suffix) } as const;
  const text = `${organs[0] ?? ''}${suffix}`;
  const { points, lineEm } = markSize(text);
  return { kind: 'mark', lines: titleLines(text, Math.max(1, lineEm)), points } as const;
}

function attachments(label: string, entries: readonly { readonly number: string; readonly title: string }[]) {
  return entries.map(({ number, title }, index) => {
    const { left, start } = attachmentIndents(label, number, index === 0);
    return { text: `${index === 0 ? label : ''}${number}${title}`, left: left.toFixed(2), back: (start - left).toFixed(2) };
  });
}

function signature({ organs, date, sealing }: Signature): readonly Line[] {
  const rights = signatureRights(organs, date, sealing !== 'none');
  const texts = date === null ? organs : [...organs, date];
  return texts.map((text, index) => ({ text, right: (rights[index] ?? 0).toFixed(2) }));
}

function printTable(view: TableView) {
  const body = view.body.map((row) => ({
    breaks: row.some(({ text }) => emWidth(text) > UNBROKEN_EM),
    leads: row.length === 1 && view.columnCount > 1 && row[0]?.columns === view.columnCount,
    cells: row.map((cell) => ({ ...cell, short: emWidth(cell.text) <= SHORT_EM })),
  }));
  return { ...view, body, dense: view.columnCount > ROOMY_COLUMNS };
}
