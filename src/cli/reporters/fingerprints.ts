import { digest } from '../../build/digest.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineColumn, lineEnd, type Place } from '../../core/source.ts';

const LENGTH = 16;

/**
 * A mark for each diagnostic that stays when lines move: of its rule, its file, the words meant and their line; equal
 * ones are numbered in their order.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const met = new Map<string, number>();
  return diagnostics.map(({ rule, file, message, place }) => {
    const words = place === undefined ? [message.zh] : wordsOf(place);
    const mark = digest([rule, file, ...words].join('\0')).slice(0, LENGTH);
    const count = (met.get(mark) ?? 0) + 1;
    met.set(mark, count);
    return `${mark}:${count}`;
  });
}

/** The words of a place, and the line they begin on, both without indentation. */
function wordsOf({ source: { text }, range }: Place): readonly [string, string] {
  const { offset, column } = lineColumn(text, range.start);
  const line = text.slice(offset - column + 1, lineEnd(text, offset));
  return [text.slice(range.start, range.end).replace(/[ \t]*\r?\n[ \t]*/g, '\n'), line.trim()];
}
