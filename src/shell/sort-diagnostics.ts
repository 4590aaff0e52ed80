import type { Diagnostic } from '../core/diagnostic.ts';

/** Diagnostics by file, place, rule and message, the same in every run; what several plans say of one place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(inOrder);
  return sorted.filter((diagnostic, index) => index === 0 || inOrder(diagnostic, sorted[index - 1] ?? diagnostic) !== 0);
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) ||
    (a.place?.range.end ?? -1) - (b.place?.range.end ?? -1) ||
    compare(a.rule, b.rule) ||
    compare(a.message.zh, b.message.zh)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
