import type { Cell } from './sheet-model.ts';

/** A column as a header names it. */
export interface HeaderColumn {
  readonly text: string;
  /** Printed above it and those beside it of the same group; null for a column of none. */
  readonly group: string | null;
}

/** Header cells by row: groups above their columns, all other columns through both rows; one row where no column has a group. */
export function groupedHeader(columns: readonly HeaderColumn[]): readonly (readonly Cell[])[] {
  const rows = columns.every(({ group }) => group === null) ? 1 : 2;
  const top = columns.flatMap(({ text, group }, index) => {
    if (group === null) return [{ text, columns: 1, rows }];
    if (columns[index - 1]?.group === group) return [];
    const end = columns.findIndex((each, after) => after > index && each.group !== group);
    return [{ text: group, columns: (end === -1 ? columns.length : end) - index, rows: 1 }];
  });
  if (rows === 1) return [top];
  return [top, columns.filter(({ group }) => group !== null).map(({ text }) => ({ text, columns: 1, rows: 1 }))];
}
