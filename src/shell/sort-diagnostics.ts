import type { Diagnostic } from '../core/diagnostic.ts';

/** Diagnostics by file, place, rule and message, so that every run tells them in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) ||
      (a.place?.range.end ?? -1) - (b.place?.range.end ?? -1) ||
      compare(a.rule, b.rule) ||
      compare(a.message.zh, b.message.zh),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
