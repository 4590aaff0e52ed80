/** Lengths are twips (1/1440 in) and sizes half points throughout, as in Word files. */

/** The font names of a run, one for each group of characters; undefined where no level names one. */
export interface RunFonts {
  readonly ascii?: FontName | undefined;
  readonly hAnsi?: FontName | undefined;
  readonly eastAsia?: FontName | undefined;
  readonly cs?: FontName | undefined;
}

export interface FontName {
  readonly name: string;
  /** Named by the theme and not by the run or its style: another theme changes it. */
  readonly themed: boolean;
}

/** How a run looks after defaults, styles and direct formatting. */
export interface RunLook {
  readonly fonts: RunFonts;
  /** `eastAsia` makes quotes, dashes and ellipses take the Chinese font. */
  readonly hint: string | undefined;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
  /** `RRGGBB`, or `auto`. */
  readonly color: string;
  readonly highlight: boolean;
  /** Added between characters. */
  readonly spacing: number;
  /** Width of the characters in per cent. */
  readonly scale: number;
  /** Raised by so many half points. */
  readonly position: number;
  readonly snapToGrid: boolean;
}

export interface Run {
  readonly text: string;
  readonly look: RunLook;
}

export interface Indent {
  readonly left: number;
  readonly right: number;
  /** Of the first line, seen from `left`; negative where it hangs out. */
  readonly firstLine: number;
  /** The same in hundredths of a character, where the file counts so; Word prefers them. */
  readonly leftChars: number | undefined;
  readonly rightChars: number | undefined;
  readonly firstLineChars: number | undefined;
}

export interface LineSpacing {
  readonly before: number;
  readonly after: number;
  /** Twips where the rule is exact or atLeast; 240ths of a line where it is auto. */
  readonly line: number;
  readonly rule: 'auto' | 'exact' | 'atLeast';
}

export interface Border {
  /** `single`, `double`, `thickThinSmallGap` …; never `none` or `nil`. */
  readonly style: string;
  /** Eighths of a point. */
  readonly size: number;
  /** Points from the text. */
  readonly space: number;
  readonly color: string;
}

export interface Borders {
  readonly top?: Border | undefined;
  readonly bottom?: Border | undefined;
  readonly left?: Border | undefined;
  readonly right?: Border | undefined;
  readonly between?: Border | undefined;
  readonly insideH?: Border | undefined;
  readonly insideV?: Border | undefined;
}

export interface TabStop {
  readonly kind: string;
  readonly at: number;
}

/** How a paragraph is laid out after defaults, styles, numbering and direct formatting. */
export interface ParagraphLayout {
  readonly alignment: 'left' | 'center' | 'right' | 'both' | 'distribute';
  readonly indent: Indent;
  readonly spacing: LineSpacing;
  readonly borders: Borders;
  readonly tabs: readonly TabStop[];
  readonly snapToGrid: boolean;
  readonly pageBreakBefore: boolean;
  /** Where a frame places it, out of the flow of text. */
  readonly frame: Frame | undefined;
}

/** A frame around a paragraph. */
export interface Frame {
  /** `page`, `margin` or `text`. */
  readonly from: string;
  /** Below that; undefined where it is aligned and not measured. */
  readonly top: number | undefined;
  readonly width: number | undefined;
}

/** Where a paragraph stands. */
export interface Home {
  readonly kind: 'body' | 'cell' | 'box';
  /** The innermost table, by its place in `WordFile.tables`, with row and cell. */
  readonly table: number | undefined;
  readonly row: number;
  readonly cell: number;
  /** The text box, where there is one. */
  readonly box: Drawing | undefined;
}

export interface Paragraph {
  /** Counted from 1 in reading order, tables and text boxes included; 0 in headers and footers. */
  readonly number: number;
  /** Text as it is read, with the number its list gives it. A page number reads `#`. */
  readonly text: string;
  /** The number or sign a list puts before the text; empty where there is none. */
  readonly label: string;
  readonly runs: readonly Run[];
  readonly layout: ParagraphLayout;
  /** How the end of the paragraph is set, and an empty one with it. */
  readonly mark: RunLook;
  /** Name of the style, as people see it. */
  readonly style: string;
  readonly home: Home;
  /** Index of the section. */
  readonly section: number;
  /** Names of the bookmarks that begin in it or reach over it, and tags of the content controls around it. */
  readonly tags: readonly string[];
  /** Whether a page ends before it by a break of its own, of the paragraph before or of the section. */
  readonly startsPage: boolean;
  readonly drawings: readonly Drawing[];
  readonly fields: readonly string[];
}

/** A line, picture or box that is drawn. */
export interface Drawing {
  readonly kind: 'line' | 'shape' | 'picture' | 'box';
  readonly color: string | undefined;
  /** Thickness of the line, in eighths of a point. */
  readonly thickness: number | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Where its top stands, seen from what. */
  readonly top: Anchor | undefined;
  readonly left: Anchor | undefined;
  /** Whether its text is turned. */
  readonly isTurned: boolean;
  readonly name: string;
}

export interface Anchor {
  /** `page`, `margin`, `paragraph`, `line`, `column`. */
  readonly from: string;
  readonly offset: number | undefined;
  /** `center`, `bottom` … where it is aligned and not measured. */
  readonly align: string | undefined;
}

export interface TableCell {
  readonly width: number | undefined;
  readonly span: number;
  /** A cell that goes on from the row above. */
  readonly continues: boolean;
  readonly borders: Borders;
  readonly vertical: string | undefined;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly isHeader: boolean;
  readonly height: number | undefined;
}

export interface Table {
  readonly index: number;
  /** Width of each column; empty where the file gives no grid. */
  readonly grid: readonly number[];
  readonly width: number | undefined;
  /** Its width as a part of that of the text. */
  readonly share: number | undefined;
  readonly alignment: string;
  readonly borders: Borders;
  readonly rows: readonly TableRow[];
  /** Attributes of its place where it floats, such as `w:tblpYSpec`. */
  readonly float: ReadonlyMap<string, string> | undefined;
  readonly section: number;
  /** Numbers of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  readonly isNested: boolean;
}

/** What stands in a header or footer. */
export type Story = readonly Paragraph[];

export interface RunningStories {
  readonly default: Story | undefined;
  readonly even: Story | undefined;
  readonly first: Story | undefined;
}

/** A sheet; the gutter counts to the margin it widens. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly footer: number;
}

export interface Section {
  /** Undefined where the file does not say. */
  readonly page: Page | undefined;
  readonly isLandscape: boolean;
  /** `lines`, `linesAndChars`, `snapToChars`; undefined where no grid is drawn. */
  readonly grid: Grid | undefined;
  /** Columns the text runs in. */
  readonly columns: Columns;
  readonly hasFirstPage: boolean;
  /** `nextPage`, `continuous`, `evenPage`, `oddPage`. */
  readonly start: string;
  /** The number its first page is given. */
  readonly firstNumber: number | undefined;
  readonly numberFormat: string | undefined;
  readonly headers: RunningStories;
  readonly footers: RunningStories;
}

export interface Columns {
  readonly count: number;
  /** Between two of them, where they are equal. */
  readonly space: number;
}

export interface Grid {
  readonly kind: string;
  readonly linePitch: number | undefined;
  /** Added to the width of a character, in 4096ths of a point. */
  readonly charSpace: number | undefined;
}

/** A Word file with everything resolved that its rules are judged by. */
export interface WordFile {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  /** Odd and even pages have headers and footers of their own. */
  readonly evenAndOdd: boolean;
  /** Changes not yet accepted: what was put in is read, what was struck out is not. */
  readonly hasRevisions: boolean;
  /** The program that wrote it, as it says itself. */
  readonly application: string;
}
