import type { Diagnostic } from '../../src/core/diagnostic.ts';

/** What a diagnostic tells, at which words: plain values to hold a table of messages against. */
export type Told = readonly [rule: string, at: string, zh: string, en: string];

/** Diagnostics as people see them, their places as the words that stand there. */
export function told(diagnostics: readonly Diagnostic[]): readonly Told[] {
  return diagnostics.map(({ rule, place, message: { zh, en } }) => [
    rule,
    place === undefined ? '' : place.source.text.slice(place.range.start, place.range.end),
    zh,
    en,
  ]);
}
