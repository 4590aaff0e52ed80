import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pointedAt } from './example.ts';

/** Every line a reader is told: rule and place, both languages, the hint, what to type instead, the places beside it. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap((diagnostic) => {
    const { rule, severity, message, hint, related = [], replacement } = diagnostic;
    return [
      `${severity} ${rule} @ ${pointedAt(diagnostic)}`,
      message.zh,
      message.en,
      ...(hint ? [`(${hint.zh})`, `(${hint.en})`] : []),
      ...(replacement === undefined ? [] : [`→ ${replacement}`]),
      ...related.map(({ source, range, message: { zh, en } }) => `  ${source.text.slice(range.start, range.end)}: ${zh} / ${en}`),
    ];
  });
}
