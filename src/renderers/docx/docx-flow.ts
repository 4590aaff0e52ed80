import type { Paragraph, Table } from 'docx';
import { docxParagraph } from './docx-paragraph.ts';
import { docxTable } from './docx-table.ts';
import type { Flow } from './flow.ts';
import type { Tags } from './tags.ts';

/** Paragraphs and tables as the `docx` package takes them. */
export function docxFlow(flow: readonly Flow[], tags: Tags): readonly (Paragraph | Table)[] {
  return flow.map((piece) => (piece.kind === 'table' ? docxTable(piece, tags) : docxParagraph(piece, tags)));
}
