import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range } from '../core/source.ts';
import type { Table, TableRow } from '../source/table.ts';

/** What there is to say, without where. */
export type Said = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'>;

/** Something wrong with a table itself, at its place in the table. */
export function tableProblem({ source }: Table, range: Range, said: Said): Diagnostic {
  return { ...said, file: source.path, place: { source, range } };
}

/** From the first to the last cell of a row. */
export function rowRange(row: TableRow): Range {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
