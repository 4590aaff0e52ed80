import type { Face } from './faces.ts';

/** Ids of the paragraph styles in word/styles.xml. */
export type StyleId =
  | 'Normal'
  | 'Body'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Title'
  | 'Mark'
  | 'Number'
  | 'Rule'
  | 'Label'
  | 'Signature'
  | 'Spacer'
  | 'Sliver'
  | 'Cell'
  | 'SmallCell'
  | 'Imprint'
  | 'Header'
  | 'Footer';

/** Elements of a document that carry a bookmark, so that programs find them without guessing. */
export type ElementName =
  | 'copy-number'
  | 'secrecy'
  | 'urgency'
  | 'mark'
  | 'number'
  | 'signer'
  | 'red-rule'
  | 'title'
  | 'addressee'
  | 'body'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'attachment-list'
  | 'organ'
  | 'date'
  | 'note'
  | 'annex-label'
  | 'annex-title'
  | 'copies-to'
  | 'sent-to'
  | 'printed-by';

/** What a paragraph holds, from left to right. Sizes in half points, `percent` the width of letters. */
export type Inline =
  | {
      readonly text: string;
      readonly face?: Face;
      readonly size?: number;
      readonly percent?: number;
      readonly tag?: ElementName;
    }
  | { readonly mark: 'tab' | 'break' | 'page-break' | 'page-number' };

/** A paragraph; lengths in twips, left to its style where nothing is said. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly content?: readonly Inline[];
  readonly tag?: ElementName;
  readonly keepNext?: boolean;
  readonly align?: 'left' | 'right' | 'center' | 'both' | 'distribute';
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  /** Exact pitch of its lines. */
  readonly line?: number;
  readonly before?: number;
  readonly tabs?: readonly { readonly at: number; readonly align: 'left' | 'center' | 'right' }[];
  readonly rules?: ParagraphRules;
  readonly frame?: Frame;
}

/** Rules along the top and the bottom of a paragraph, in eighths of a point. */
export interface ParagraphRules {
  readonly top?: number;
  readonly bottom?: number;
  readonly color: string;
}

/** A place on the sheet, in twips from its upper left corner. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** White between it and the text below. */
  readonly clear?: number;
}

export interface FlowTable {
  readonly kind: 'table';
  /** What it is, for readers who cannot see it; empty for a table that only serves layout. */
  readonly caption: string;
  readonly widths: readonly number[];
  readonly rows: readonly FlowRow[];
  /** Sizes of its rules in eighths of a point; 0 for none. */
  readonly rules: { readonly outer: number; readonly inner: number; readonly sides: boolean };
  /** White at the sides of its cells. */
  readonly padding: number;
  readonly place?: TablePlace;
}

/** Out of the flow: at the foot of the text area of its page, or at a point of the sheet. */
export type TablePlace = { readonly x: number } & ({ readonly at: 'foot' } | { readonly y: number });

export interface FlowRow {
  readonly cells: readonly FlowCell[];
  readonly isHeader?: boolean;
  readonly mayBreak?: boolean;
  readonly height?: { readonly twips: number; readonly isExact: boolean };
}

export interface FlowCell {
  readonly width: number;
  readonly paragraphs: readonly FlowParagraph[];
  readonly columns?: number;
  readonly merge?: 'restart' | 'continue';
  /** Sizes of the rules above and below it where they are not the table's; 0 for none. */
  readonly ruleAbove?: number;
  readonly ruleBelow?: number;
  readonly isTurned?: boolean;
}

export type Flow = FlowParagraph | FlowTable;

/** A paragraph of plain text. */
export function line(style: StyleId, text: string, more: Partial<FlowParagraph> = {}): FlowParagraph {
  return { kind: 'paragraph', style, content: [{ text }], ...more };
}

/** Empty lines of the body. */
export function blanks(count: number): readonly FlowParagraph[] {
  return Array.from({ length: count }, () => ({ kind: 'paragraph', style: 'Normal' }));
}

const AT_BODY_PITCH: ReadonlySet<StyleId> = new Set([
  'Normal',
  'Body',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Number',
  'Signature',
  'Label',
]);

/** The same flow with its body lines at a pitch other than the styles' own. */
export function pitched(flow: readonly Flow[], pitch: number | null): readonly Flow[] {
  if (pitch === null) return flow;
  return flow.map((piece) => (piece.kind === 'table' || !AT_BODY_PITCH.has(piece.style) ? piece : { ...piece, line: pitch }));
}

/** The same flow with its last `count` paragraphs kept on the page of what follows. */
export function boundToNext(flow: readonly Flow[], count: number): readonly Flow[] {
  return flow.map((piece, index) =>
    piece.kind === 'table' || index < flow.length - count ? piece : { ...piece, keepNext: true },
  );
}
