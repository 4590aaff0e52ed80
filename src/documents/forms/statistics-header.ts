import type { LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import type { Cell } from '../sheet-model.ts';

/** What is counted, where a plan does not say. */
export const DEFAULT_NOUN = '企业';

/** The header of a statistics form: groups above their columns; one row where no column has a group. */
export function statisticsHeader(columns: readonly LayoutColumn[], noun: string): readonly (readonly Cell[])[] {
  const groups = columns.map(({ group }) => group);
  const depth = groups.every((group) => group === null) ? 1 : 2;
  const top = columns.flatMap((column, index) => {
    if (column.group === null) return [{ text: labelOf(column, noun), columns: 1, rows: depth }];
    if (groups[index - 1] === column.group) return [];
    const end = groups.findIndex((group, after) => after > index && group !== column.group);
    return [{ text: column.group, columns: (end === -1 ? groups.length : end) - index, rows: 1 }];
  });
  const bottom = columns
    .filter(({ group }) => group !== null)
    .map((column) => ({ text: labelOf(column, noun), columns: 1, rows: 1 }));
  return depth === 1 ? [top] : [top, bottom];
}

/** The label of a column as printed. */
export function labelOf({ label }: LayoutColumn, noun: string): string {
  return label.replaceAll('{noun}', noun);
}
