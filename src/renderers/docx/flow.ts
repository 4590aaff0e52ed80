import { type FileChild, type IParagraphOptions, Paragraph, type Table } from 'docx';
import { geometry } from './geometry.ts';

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
  | 'Label'
  | 'Signature'
  | 'Spacer'
  | 'Sliver'
  | 'Cell'
  | 'SmallCell'
  | 'Imprint'
  | 'Header'
  | 'Footer';

/** A paragraph not yet made, so that it can still be bound to the next one. */
export interface FlowParagraph {
  readonly paragraph: IParagraphOptions & { readonly style: StyleId };
}

/** A table and its caption; an empty caption marks a table that only serves layout. */
export interface FlowTable {
  readonly table: Table;
  readonly caption: string;
}

export type Flow = FlowParagraph | FlowTable;

/** Empty lines of the body. */
export function blanks(count: number): readonly FlowParagraph[] {
  return Array.from({ length: count }, () => ({ paragraph: { style: 'Normal' } }));
}

const AT_BODY_PITCH: ReadonlySet<StyleId> = new Set(['Normal', 'Body', 'Number', 'Signature']);

/** The same flow with its body lines at a pitch in twips other than the styles' own. */
export function pitched(flow: readonly Flow[], line: number): readonly Flow[] {
  if (line === geometry.line) return flow;
  return flow.map((piece) => {
    if ('table' in piece || !AT_BODY_PITCH.has(piece.paragraph.style)) return piece;
    return { paragraph: { ...piece.paragraph, spacing: { line, lineRule: 'exact' } } };
  });
}

/** The same flow with its last `count` paragraphs kept on the page of what follows. */
export function boundToNext(flow: readonly Flow[], count: number): readonly Flow[] {
  return flow.map((piece, index) => {
    if ('table' in piece || index < flow.length - count) return piece;
    return { paragraph: { ...piece.paragraph, keepNext: true } };
  });
}

/** What the `docx` package puts into a section. A sliver of a paragraph keeps a table from the next, or from the end. */
export function children(flow: readonly Flow[]): readonly FileChild[] {
  return flow.flatMap((piece) => {
    if ('table' in piece) return [piece.table, new Paragraph({ style: 'Sliver' satisfies StyleId })];
    return [new Paragraph(piece.paragraph)];
  });
}
