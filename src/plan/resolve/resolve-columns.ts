import type { ColumnChoice } from '../annual-plan.ts';

type ColumnInput = string | { readonly column: string; readonly title: string };

/** The columns a plan picks, by name or with other words above them; null where it leaves the choice to what rows fill. */
export function resolveColumns(input: readonly ColumnInput[] | undefined): readonly ColumnChoice[] | null {
  if (input === undefined) return null;
  return input.map((column) => (typeof column === 'string' ? { column, title: null } : column));
}
