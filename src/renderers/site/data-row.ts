/** A cell of a table of data; null and an empty text are empty cells. A text of the form `YYYY-MM-DD` is a day. */
export type DataCell = string | number | null;

/** A line of a table of data: what sort of fact, its place among them, its name, its words, and columns of its own. */
export interface DataRow {
  readonly section: string;
  readonly number?: number;
  readonly name: string;
  readonly text?: DataCell;
  readonly more?: Readonly<Record<string, DataCell>>;
}
