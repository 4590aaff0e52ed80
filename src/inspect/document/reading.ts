import type { Numbering } from './read-numbering.ts';
import type { Styles, TablePart } from './read-styles.ts';
import type { ThemeFonts } from './read-theme.ts';
import type { Drawing, Home, Paragraph, Table } from './word-file.ts';

/** What reading a story needs to know, and what it gathers; one for the text, one for each header and footer. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: ThemeFonts;
  /** Headers and footers count no paragraphs. */
  readonly isMain: boolean;
  readonly paragraphs: Paragraph[];
  readonly tables: Table[];
  /** Names of open bookmarks, by id. */
  readonly bookmarks: Map<string, string>;
  /** Tags of the content controls around what is read. */
  readonly controls: string[];
  /** Fields begun and not ended, the innermost last. */
  readonly fields: OpenField[];
  /** Sections whose end has been read. */
  sections: number;
  /** The next paragraph stands on a new page. */
  breaksPage: boolean;
  hasRevisions: boolean;
}

export interface OpenField {
  instruction: string;
  inResult: boolean;
}

/** Where in a table, or a text box, a story is read. */
export interface Place {
  readonly home: Home;
  /** What the style of the table says of this cell, the farthest first. */
  readonly cellFormats: readonly TablePart[];
}

export const inBody: Place = {
  home: { kind: 'body', table: undefined, row: 0, cell: 0, box: undefined },
  cellFormats: [],
};

/** The place of what stands in a text box. */
export function inBox(box: Drawing): Place {
  return { home: { kind: 'box', table: undefined, row: 0, cell: 0, box }, cellFormats: [] };
}
