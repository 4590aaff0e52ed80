import { compareTexts } from '../../core/compare-texts.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';

/** Diagnostics by file, place, rule and message, the same in every run; what several plans say of one place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(inOrder);
  return sorted.filter((diagnostic, index) => index === 0 || inOrder(diagnostic, sorted[index - 1] ?? diagnostic) !== 0);
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) ||
    (a.place?.range.end ?? -1) - (b.place?.range.end ?? -1) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message.zh, b.message.zh)
  );
}
