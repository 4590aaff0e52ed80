import type { LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { groupedHeader, type HeaderColumn } from '../grouped-header.ts';
import type { Cell, SheetColumn } from '../sheet-model.ts';

/** What is counted, where a plan does not say. */
export const DEFAULT_NOUN = '企业';

/** Columns of a sheet that are none of the form's. */
export interface Beside {
  readonly before?: readonly SheetColumn[];
  readonly after?: readonly SheetColumn[];
}

/** The header of a statistics form, between columns of the sheet's own. */
export function statisticsHeader(
  columns: readonly LayoutColumn[],
  noun: string,
  { before = [], after = [] }: Beside = {},
): readonly (readonly Cell[])[] {
  const own = columns.map((column) => ({ text: labelOf(column, noun), group: column.group }));
  return groupedHeader([...before.map(ungrouped), ...own, ...after.map(ungrouped)]);
}

function ungrouped({ name }: SheetColumn): HeaderColumn {
  return { text: name, group: null };
}

/** The label of a column as printed. */
export function labelOf({ label }: LayoutColumn, noun: string): string {
  return label.replaceAll('{noun}', noun);
}
