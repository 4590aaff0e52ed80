import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { lineAt } from '../mutant.ts';
import type { Stretch } from '../sites.ts';

/** Where a changed text parts from the one before, and where they meet again. */
export interface Difference extends Stretch {
  readonly path: string;
  readonly text: string;
}

/** The one stretch of a text that is not as it was. */
export function differenceOf(path: string, before: string, text: string): Difference {
  const least = Math.min(before.length, text.length);
  let start = 0;
  while (start < least && before[start] === text[start]) start += 1;
  let rest = 0;
  while (rest < least - start && before.at(-1 - rest) === text.at(-1 - rest)) rest += 1;
  return { path, text, start, end: text.length - rest };
}

/** Whether a finding, or one of its related places, is on a line of the stretch. */
export function isAt({ path, text, start, end }: Difference, { place, related = [] }: Diagnostic): boolean {
  const [first, last] = [lineAt(text, start).start, lineAt(text, end).end];
  const places = [...(place ? [place] : []), ...related];
  return places.some(({ source, range }) => source.path === path && range.start <= last && range.end >= first);
}

/** The stretch with some words around it, on one line. */
export function printDifference({ path, text, start, end }: Difference): string {
  const shown = text.slice(Math.max(0, start - 24), Math.min(end + 24, start + 120));
  return `${path} …${shown.replaceAll('\n', '⏎')}…`;
}
