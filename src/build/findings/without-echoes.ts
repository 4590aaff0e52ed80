import type { Diagnostic } from '../../core/diagnostic.ts';
import { overlapFinder } from '../../core/overlap-finder.ts';
import type { Place } from '../../core/source.ts';

const NO_DAY = 'dates/date-not-in-calendar';
const LOST = 'yaml/text-lost-to-comment';
const UNWRITTEN = 'outline/unknown-reference';

/** What the rules found, but for what they found of, or by way of, a place that is said to be wrong already. */
export function withoutEchoes(found: readonly Diagnostic[], said: readonly Diagnostic[]): readonly Diagnostic[] {
  const wrong = said.flatMap(({ severity, place }) => (severity === 'error' && place ? [place] : []));
  if (wrong.length === 0) return found;
  const overlaps = overlapFinder(wrong);
  const isWrong = (place: Place | undefined) => place !== undefined && overlaps(place);
  return found.filter(({ place, related = [] }) => !isWrong(place) && !related.some(isWrong));
}

/**
 * What was said before the rules, but for sentences that lack a fact where a rule says, as an error too, that it is missing:
 * the rule knows what to write there.
 */
export function withoutLacks(said: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const asked = found.flatMap(({ severity, place }) => (severity === 'error' && place ? [place] : []));
  const isAsked = overlapFinder(asked);
  return said.filter(({ rule, place }) => rule !== UNWRITTEN || !place || !isAsked(place));
}

/** What resolving said, but for what it said of a day that only stands for one the calendar does not have. */
export function withoutGuesses(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const guessed = said.filter(({ rule }) => rule === NO_DAY);
  if (guessed.length === 0) return said;
  const sound = new Set(withoutEchoes(said, guessed));
  return said.filter((diagnostic) => diagnostic.rule === NO_DAY || sound.has(diagnostic));
}

/**
 * Where text was lost to a comment and what is left of it is an error, the loss is the fault: it is said as an error, and
 * what is left is not.
 */
export function withLosses(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const losses = diagnostics.filter(({ rule, place }) => rule === LOST && place);
  if (losses.length === 0) return diagnostics;
  const lossOf = (diagnostic: Diagnostic) => losses.find((loss) => loss !== diagnostic && endsAt(diagnostic, loss));
  const echoes = new Set(diagnostics.filter((one) => one.severity === 'error' && lossOf(one) !== undefined));
  const fatal = new Set(Array.from(echoes, lossOf));
  return diagnostics
    .filter((diagnostic) => !echoes.has(diagnostic))
    .map((diagnostic) => (fatal.has(diagnostic) ? { ...diagnostic, severity: 'error' } : diagnostic));
}

/** Whether nothing but blanks stands between what a diagnostic points at and the comment. */
function endsAt({ place }: Diagnostic, { place: loss }: Diagnostic): boolean {
  if (!place || !loss || place.source.path !== loss.source.path) return false;
  const between = place.source.text.slice(place.range.end, loss.range.start);
  return place.range.end <= loss.range.start && /^[ \t]*$/.test(between);
}
