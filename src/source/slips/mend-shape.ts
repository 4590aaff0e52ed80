import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Range, Source } from '../../core/source.ts';
import { type Budget, mendedTexts } from './mended-texts.ts';
import { oddness } from './oddness.ts';
import { placedIn } from './placed-in.ts';
import { type Edit, edited, type Slip } from './slip.ts';

/** Characters read again, all in all, in search of what was meant, and texts. */
const MAX_CHARACTERS = 1_500_000;
const MAX_TRIES = 250;
const MAX_FAULTS = 10;
/** Faults whose surroundings are looked at. */
const MAX_PLACES = 3;

/** What is wrong with the data of a text. `subject` is what the judge made of it, for the judge alone to know. */
export interface Judgement<T> {
  readonly subject: T;
  /** One for each thing wrong, the same for the same thing. */
  readonly faults: readonly string[];
  /** Where they stand in the text. */
  readonly places: readonly Range[];
  /** Whether a key or an entry of a list begins at an offset. */
  begins(offset: number): boolean;
}

/** Tells what is wrong with a text, as often as one is tried. */
export interface Judge<T> {
  /** Undefined where the text cannot be read. */
  judge(source: Source): Judgement<T> | undefined;
  /** Whether a key is the name of something, and not one a writer makes up. */
  isKey(name: string): boolean;
}

/** What was found, and what is left when it is made good. */
export interface Mended<T> {
  readonly said: readonly Diagnostic[];
  /** What is left to say, of the text with the slips made good. */
  readonly left: Judgement<T>;
  /** Puts a diagnostic of that text where it belongs in the text as typed. */
  place(said: Diagnostic): Diagnostic;
}

/**
 * What was got wrong in a text that reads, but as other data than was meant: for each slip, one thing to type that
 * leaves less wrong and nothing else.
 */
export function mendShape<T>(source: Source, first: Judgement<T>, judge: Judge<T>): Mended<T> {
  const said: Diagnostic[] = [];
  const budget: Budget = { characters: MAX_CHARACTERS, texts: MAX_TRIES };
  let done: readonly (readonly Edit[])[] = [];
  let text = source.text;
  let left = first;
  while (left.faults.length > 0 && said.length < MAX_FAULTS) {
    const found = nextSlip({ ...source, text }, left, judge, budget);
    if (!found) break;
    said.push(placedIn(source, found.slip.said, done));
    done = [...done, found.slip.edits];
    text = edited(text, found.slip.edits);
    left = found.left;
  }
  return { said, left, place: (diagnostic) => (done.length === 0 ? diagnostic : placedIn(source, diagnostic, done)) };
}

interface Found<T> {
  readonly slip: Slip;
  readonly left: Judgement<T>;
  /** Of the layout, where it was the layout that was changed. */
  readonly odd: number;
}

/** The slip that leaves least wrong, the likelier one of equals; it must not make anything wrong that was not before. */
function nextSlip<T>(source: Source, before: Judgement<T>, judge: Judge<T>, budget: Budget): Found<T> | undefined {
  let best: Found<T> | undefined;
  const offsets = before.places.slice(0, MAX_PLACES).map(({ start }) => start);
  const may = ({ moves }: Slip): boolean => moves === undefined || judge.isKey(moves);
  for (const { slip, text } of mendedTexts({ source, offsets, budget, may })) {
    const left = judge.judge({ ...source, text });
    if (!left || !improves(left, before, slip)) continue;
    const found = { slip, left, odd: slip.begins === undefined ? 0 : oddness(text) };
    if (!best || isBetter(found, best)) best = found;
    if (best.left.faults.length === 0 && best.odd === 0) return best;
  }
  return best;
}

function improves<T>(left: Judgement<T>, before: Judgement<T>, { begins }: Slip): boolean {
  if (left.faults.length >= before.faults.length) return false;
  const wrong = new Set(before.faults);
  return left.faults.every((fault) => wrong.has(fault)) && (begins === undefined || left.begins(begins));
}

function isBetter<T>(a: Found<T>, b: Found<T>): boolean {
  const [more, less] = [a.left.faults.length, b.left.faults.length];
  return more === less ? a.odd < b.odd : more < less;
}
