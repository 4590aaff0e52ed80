import type { Range, Source } from '../core/source.ts';

/** A cell as it was read: its text, and the stretch of source that states it, quotes included, blanks around it not. */
export interface TableCell extends Range {
  readonly text: string;
}

/** The cells of a row from left to right; rows may differ in length. */
export type TableRow = readonly TableCell[];

/** A table file as text in cells. A workbook's text is its first sheet with tabs between cells and one line a row. */
export interface Table {
  readonly source: Source;
  readonly rows: readonly TableRow[];
  /** The sheet that was read; null for a text file. */
  readonly sheet: string | null;
  /** Sheets with content that were not read. */
  readonly otherSheets: readonly string[];
  /** An opening quote that nothing closes. */
  readonly unclosed: Range | null;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}
