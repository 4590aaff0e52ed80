import { never } from '../../core/invariant.ts';
import type { Block, Paragraph, Part, Signature, Table, Title } from '../../documents/manuscript.ts';
import { fileMarkTexts, type MarkText } from '../file-mark-texts.ts';
import { titleLines } from '../title-lines.ts';
import { columnSteps } from './column-steps.ts';
import { columnTexts } from './column-texts.ts';
import { cutTable, type TableStretch } from './cut-table.ts';
import type { SectionIds } from './section-ids.ts';
import { type FormView, formView, type TableView, tableView } from './table-view.ts';
import { dayPieces, type TextPiece, titlePieces, wholePieces } from './whole-pieces.ts';

/** A block as `page.hbs` sets it: `kind` names the partial. */
export type BlockView =
  | PageTable
  | FormView
  | { readonly kind: 'mark'; readonly organs: readonly (readonly TextPiece[])[]; readonly suffix: string }
  | { readonly kind: 'fileMarks'; readonly marks: readonly MarkText[] }
  | { readonly kind: 'documentNumber'; readonly text: string; readonly signers: string }
  | { readonly kind: 'line'; readonly name: string; readonly tag: string; readonly text: string }
  | {
      readonly kind: 'title';
      readonly tag: string;
      readonly rank: number;
      readonly id: string;
      readonly text: string;
      /** Each in pieces. */
      readonly lines: readonly (readonly TextPiece[])[];
    }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly rank: number;
      readonly id: string;
      readonly text: string;
      readonly number: string;
    }
  | {
      readonly kind: 'paragraph';
      readonly level: number;
      /** Id of the section it begins, or empty. */
      readonly id: string;
      readonly number: string;
      readonly lead: string;
      readonly pieces: readonly TextPiece[];
    }
  | { readonly kind: 'attachments'; readonly label: string; readonly entries: readonly AttachmentView[] }
  | { readonly kind: 'signature'; readonly names: readonly SignedName[]; readonly date: string }
  | { readonly kind: 'contacts'; readonly lines: readonly { readonly label: string; readonly value: string }[] };

/** A table of a page. */
interface PageTable extends TableView {
  readonly isLong: boolean;
  /**
   * `long`: shown page by page where scripts run. `sortable`: its rows may be put in another order. `set`: its columns have
   * widths. `cut`: printed in stretches.
   */
  readonly classes: string;
  readonly stretches: readonly TableStretch[];
  /** Widths of its columns, each a class of `page.css`; empty where the browser finds them. */
  readonly columns: readonly number[];
}

/** An organ, or the post of who signs for it; `stamp` is the name on a 签名章, or empty. */
interface SignedName {
  readonly text: string;
  readonly stamp: string;
}

interface AttachmentView {
  readonly number: string;
  readonly title: string;
  readonly pieces: readonly TextPiece[];
  /** Id of the annex, or empty where there is none. */
  readonly target: string;
}

/** What a block needs to know of the part it stands in. */
export interface PartContext {
  /** Ids of the annexes, in order. */
  readonly annexIds: readonly string[];
  readonly ids: SectionIds;
  /** Id of the part. */
  readonly sectionId: string;
  readonly title: string;
  readonly isAnnex: boolean;
  readonly orientation: Part['orientation'];
}

const LOWEST_RANK = 6;
/** The page itself has rank 1. */
const TITLE_RANK = 2;
/** Tables of more rows are shown page by page where scripts run. */
const LONG_ROWS = 100;

/** A block of a public page. */
export function blockView(block: Block, context: PartContext): BlockView {
  switch (block.kind) {
    case 'file-marks':
      return { kind: 'fileMarks', marks: fileMarkTexts(block) };
    case 'mark':
      return { kind: 'mark', organs: block.organs.map(wholePieces), suffix: block.suffix };
    case 'document-number':
      return { kind: 'documentNumber', text: block.text, signers: block.signers.join('　') };
    case 'organ-line':
      return { kind: 'line', name: block.kind, tag: '', text: block.text };
    case 'addressee':
    case 'note':
    case 'annex-label':
      return { kind: 'line', name: block.kind, tag: block.kind, text: block.text };
    case 'title':
      return titleView(block, context);
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        rank: Math.min(LOWEST_RANK, TITLE_RANK + block.level),
        id: context.ids.idOf(block.opens, block.text),
        number: block.number,
        text: block.text,
      };
    case 'paragraph':
      return paragraphView(block, context);
    case 'attachment-list':
      return {
        kind: 'attachments',
        label: block.label,
        entries: block.entries.map((entry, index) => ({
          ...entry,
          pieces: wholePieces(entry.title),
          target: context.annexIds[index] ?? '',
        })),
      };
    case 'signature':
      return { kind: 'signature', names: signedNames(block), date: block.date ?? '' };
    case 'contacts':
      return { kind: 'contacts', lines: block.lines };
    case 'table':
      return pageTable(block, context);
    case 'form':
      return formView(block, context.title);
    default:
      return never(block);
  }
}

function titleView({ text }: Title, { isAnnex, sectionId }: PartContext): BlockView {
  const tag = isAnnex ? 'annex-title' : 'title';
  return { kind: 'title', tag, rank: TITLE_RANK, id: sectionId, text, lines: titleLines(text).map(titlePieces) };
}

/** A paragraph with a heading that runs in begins a section, and so has an id. */
function paragraphView({ opens, level, number, lead, text }: Paragraph, { ids }: PartContext): BlockView {
  const id = opens !== undefined || lead !== '' ? ids.idOf(opens, lead || number) : '';
  return { kind: 'paragraph', level: level ?? 0, id, number, lead, pieces: dayPieces(text) };
}

function signedNames({ organs, sealing, stamps }: Signature): readonly SignedName[] {
  if (sealing === 'stamp') return stamps.map(({ post, name }) => ({ text: post, stamp: name }));
  return organs.map((text) => ({ text, stamp: '' }));
}

/** Rows that stand for themselves can be put in another order; those under headings across the table cannot. */
function pageTable(table: Table, { title, orientation }: PartContext): PageTable {
  const view = tableView(table, title);
  const texts = columnTexts(view.body, view.columnCount);
  const columns = columnSteps(table.widths, texts);
  const isLong = view.body.length > LONG_ROWS;
  const isPlain = (row: TableView['body'][number]): boolean =>
    row.length === view.columnCount && row.every(({ spans }) => !spans);
  const isSortable = isLong && view.header.length === 1 && view.body.every(isPlain);
  const stretches = isLong ? cutTable(view, { orientation, texts }) : [{ header: [], isFirst: true, rows: inPieces(view.body) }];
  const isCut = stretches.some(({ header }) => header.length > 0);
  const known = { long: isLong, sortable: isSortable, set: columns.length > 0, cut: isCut };
  const classes = Object.entries(known).flatMap(([name, holds]) => (holds ? [name] : []));
  return { ...view, isLong, classes: classes.join(' '), stretches, columns };
}

function inPieces(body: TableView['body']): TableStretch['rows'] {
  return body.map((row) => row.map((cell) => ({ ...cell, pieces: dayPieces(cell.text) })));
}
