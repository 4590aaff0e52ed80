import { nearestWords } from '../../core/nearest-words.ts';
import type { Day } from '../days/day.ts';
import { holdsOn, nameOn, sortOn } from './look-up.ts';
import type { Bearer, NameBook } from './name-book.ts';

/** A name to write, and how much the one written resembles it or another name of the same entry. */
export interface NameSuggestion {
  readonly name: string;
  readonly likeness: number;
}

/**
 * The names a mistyped one may have meant, the likest first, one for each entry: the name itself where it is right on that
 * day; else the short or full name of the entry that goes by it, or its id for a word in Latin letters.
 */
export function suggestNames<T>(book: NameBook<T>, written: string, day: Day | null): readonly NameSuggestion[] {
  const bearers = [...book.values()].flat().filter(({ valid }) => holdsOn(valid, day));
  const seen = new Set<string>();
  const meant = new Set<T>();
  return nearestWords(written, bearers, ({ name }) => name.text).flatMap(({ candidate, likeness }) => {
    const name = nameToWrite(candidate, day);
    if (meant.has(candidate.entry) || seen.has(name)) return [];
    meant.add(candidate.entry);
    seen.add(name);
    return [{ name, likeness }];
  });
}

function nameToWrite<T>({ name, names }: Bearer<T>, day: Day | null): string {
  const sort = sortOn(name, day);
  if (sort === 'id' || sort === 'name') return name.text;
  return nameOn(names, 'short', day) ?? nameOn(names, 'name', day) ?? name.text;
}
