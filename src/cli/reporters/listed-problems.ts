import type { Diagnostic } from '../../core/diagnostic.ts';

/** What of the problems found a report is to list; its counts are those of all of them. */
export interface Listing {
  /** Leaves out everything but errors. */
  readonly quiet: boolean;
  /** Most problems listed; all of them where left out. */
  readonly maxProblems?: number | undefined;
}

/** The problems a report lists, and how many more it would without `--max-problems`. */
export function listedProblems(
  diagnostics: readonly Diagnostic[],
  { quiet, maxProblems = Number.POSITIVE_INFINITY }: Listing,
): { readonly listed: readonly Diagnostic[]; readonly left: number } {
  const told = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const listed = told.slice(0, maxProblems);
  return { listed, left: told.length - listed.length };
}
