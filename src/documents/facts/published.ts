import type { Withheld } from '../../plan/results.ts';

/** The entries of which anything is public. */
export function published<Entry extends { readonly withheld: Withheld | null }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ withheld }) => withheld === null);
}
