import type { GoodFile } from './good-root.ts';
import type { Random } from './random.ts';
import type { Site, Stretch } from './sites.ts';

/** A good file with one fault put in. */
export interface Mutant {
  readonly file: GoodFile;
  readonly text: string;
  /** Offset in `text` of what the writer has to look at. */
  readonly spot: number;
  /** The word the writer meant, where the fault is a typo in a word. */
  readonly meant?: string;
  /**
   * How it is known to be a fault, without asking the product: by its shape, which the `yaml` package or ajv refuse, or
   * by its meaning, which the class that made it has made sure of (a day no calendar has, a name no registry has).
   */
  readonly proof: 'shape' | 'meaning';
}

/** A file as the classes of faults see it. */
export interface Good {
  readonly file: GoodFile;
  readonly text: string;
  readonly sites: readonly Site[];
  /** Every name, id, number and title the registries of the root hold. */
  readonly names: ReadonlySet<string>;
}

/** One kind of slip: all faults of this kind that a file can have. */
export interface MutationClass {
  readonly name: string;
  make(good: Good, random: Random): Iterable<Mutant>;
}

/** The text with a stretch of it replaced. */
export function splice(text: string, { start, end }: Stretch, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** What stands in a stretch. */
export function textOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The line an offset is on: its first offset, its indentation, and its end before the line break. */
export function lineAt(text: string, offset: number): Stretch & { readonly indent: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  return { start, end, indent: (/^ */.exec(text.slice(start, end))?.[0] ?? '').length };
}

/** Whether a key is the first thing on its line, but for spaces and the dash of a list. */
export function opensLine(text: string, { start }: Stretch): boolean {
  return /^ *(?:- )*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}
