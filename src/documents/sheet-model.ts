/** A cell of a table, and how many columns and rows it spans. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** One sheet of the statistics workbook: a form to fill in, or filled. It knows rows and columns, and no file format. */
export interface SheetModel {
  /** Names the sheet within its workbook, for the formulas of other sheets and for who reads it back. */
  readonly id: string;
  /**
   * `return`: one organ or one series of reports fills it in. `summary`: adds up returns. `ledger`: a row for each task.
   * `view`: counted from a ledger. `list`: rows to look things up in.
   */
  readonly role: 'return' | 'summary' | 'ledger' | 'view' | 'list';
  /** Whose return it is; null for a sheet of all. */
  readonly subject: SheetSubject | null;
  /** The statistics form it follows, by id; null for none. */
  readonly form: string | null;
  /** Name of the sheet tab. */
  readonly name: string;
  readonly title: string;
  /** 填报单位 and the like, on a line under the title. */
  readonly fields: readonly SheetField[];
  readonly columns: readonly SheetColumn[];
  /** Header cells by row, as in `Table`; empty for the names of the columns. */
  readonly header: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows under a body that has rows: what is taken off its sums, the sums, and sums somebody stated. */
  readonly closing: readonly ClosingRow[];
  /** What the figures of a row have to agree in. */
  readonly checks: readonly SheetCheck[];
  /** Lines below the table. */
  readonly remarks: readonly string[];
}

export interface SheetSubject {
  readonly id: string;
  readonly name: string;
}

export interface SheetField {
  readonly label: string;
  readonly type: 'text' | 'day';
  /** Null is room to fill in. */
  readonly value: string | null;
}

export interface SheetColumn {
  /** What the column holds, for formulas and for who reads it back. */
  readonly key: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'percent' | 'day';
  /** Width in characters of the default font. */
  readonly width: number;
  /** Whether people fill it in. What they do not stands protected. */
  readonly isAsked: boolean;
  /** What it wants of who fills it in; null takes what its type wants. */
  readonly prompt: string | null;
  /** What may be chosen; empty for anything of its type. */
  readonly choices: readonly string[];
  /** Whether its numbers are shown as bars too. */
  readonly hasBars: boolean;
}

/** Text, a number, a `YYYY-MM-DD` day in a `day` column, or null for a cell to be filled in. */
export type SheetValue = string | number | null;
export type SheetCell = SheetValue | SheetFormula;

/** A cell worked out from others. Columns are named by key, rows counted from 0. */
export type SheetFormula =
  /** What stands in another sheet; nothing where nothing stands there. */
  | { readonly formula: 'copy'; readonly sheet: string; readonly row: number; readonly column: string }
  /** How many rows of another sheet there are, or what their `add` comes to. */
  | { readonly formula: 'tally'; readonly sheet: string; readonly add: string | null; readonly where: TallyWhere }
  /** `part` by `whole` of the same row; nothing without both. */
  | { readonly formula: 'ratio'; readonly part: string; readonly whole: string }
  /** 按期 or 逾期 by the two days of the same row; nothing without both. */
  | { readonly formula: 'onTime'; readonly due: string; readonly done: string };

/** `member`: the list 甲、乙 in `column` has the text of this row's `of`. `during`: from `start` to `end` meets the days. */
export type TallyWhere =
  | { readonly is: 'member'; readonly column: string; readonly of: string }
  | {
      readonly is: 'during';
      readonly start: string;
      readonly end: string;
      readonly first: string;
      readonly last: string;
    };

/**
 * A row under the body. `less`: figures the sums are too high by. `sum`: the sums of the body less those; `known` replaces a
 * sum the rows do not tell. `stated`: sums somebody stated, which ought to agree.
 */
export type ClosingRow =
  | { readonly kind: 'less' | 'stated'; readonly label: string; readonly figures: Figures }
  | { readonly kind: 'sum'; readonly label: string; readonly known: Figures };

/** Figures by the key of their column; what is not there is not known. */
export type Figures = Readonly<Partial<Record<string, number>>>;

/** The figure of `part` comes to no more than that of `whole`. A row that lacks one of them is not judged. */
export interface SheetCheck {
  readonly part: string;
  readonly whole: string;
  /** Printed beside a row that breaks it. */
  readonly says: string;
}
