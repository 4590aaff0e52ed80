import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { noColours } from '../../src/cli/reporters/paint.ts';
import { type Diagnostic, hasErrors } from '../../src/core/diagnostic.ts';
import type { Place } from '../../src/core/source.ts';

/** Throws where a diagnostic points outside of its text, says nothing, or cannot be shown. */
export function expectPositioned(diagnostics: readonly Diagnostic[]): void {
  for (const { message, hint, place, related = [], file } of diagnostics) {
    for (const sentence of [message, ...(hint ? [hint] : [])]) {
      if (sentence.zh.trim() === '' || sentence.en.trim() === '') throw new Error('a diagnostic without words');
    }
    if (place && place.source.path !== file) throw new Error(`a diagnostic of ${file} at a place in ${place.source.path}`);
    for (const each of [...(place ? [place] : []), ...related]) expectWithin(each);
  }
}

/** The same; and there has to be an error where there is no value. */
export function expectOutcome({
  value,
  diagnostics,
}: {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}): void {
  expectPositioned(diagnostics);
  if (value === undefined && !hasErrors(diagnostics)) throw new Error('neither a value nor an error');
}

function expectWithin(place: Place): void {
  const { start, end } = place.range;
  const { length } = place.source.text;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > length) {
    throw new Error(`the place ${start}–${end} in a text of ${length}`);
  }
  codeFrame(place, { paint: noColours, style: 'red' });
}
