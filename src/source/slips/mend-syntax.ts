import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineColumn, type Source } from '../../core/source.ts';
import { type Budget, mendedTexts } from './mended-texts.ts';
import { oddness } from './oddness.ts';
import { placedIn } from './placed-in.ts';
import { type Edit, edited, type Slip } from './slip.ts';

/** Characters read again, all in all, in search of what was meant. */
const MAX_CHARACTERS = 1_500_000;
/** Texts read for one fault, and for all of them. */
const MAX_TRIES = 250;
const MAX_TRIES_ALL = 400;
const MAX_FAULTS = 20;

/** A text as a YAML reader takes it. */
export interface Reading {
  /** Offsets of what it stumbles over, in order. */
  readonly stumbles: readonly number[];
  /** Whether a key or an entry of a list begins at an offset. */
  begins(offset: number): boolean;
  /** How many things are wrong with the data, as far as that can be told; only asked where nothing is stumbled over. */
  weight(): number;
}

/** Reads a text as often as one is tried. */
export type Read = (text: string) => Reading;

/**
 * What was got wrong in a text that cannot be read: for each slip, one thing to type that lets the reader come further.
 * Empty where nothing of the kind does. What is still wrong after the last slip found only echoes it, or is told next time.
 */
export function mendSyntax(source: Source, read: Read): readonly Diagnostic[] {
  const said: Diagnostic[] = [];
  const budget: Budget = { characters: MAX_CHARACTERS, texts: MAX_TRIES_ALL };
  let text = source.text;
  let done: readonly (readonly Edit[])[] = [];
  let [open] = read(text).stumbles;
  while (open !== undefined && said.length < MAX_FAULTS) {
    const slip = nextSlip({ source: { ...source, text }, read, at: open, budget });
    if (!slip) break;
    said.push(placedIn(source, slip.said, done));
    done = [...done, slip.edits];
    text = edited(text, slip.edits);
    [open] = read(text).stumbles;
  }
  return said;
}

interface Search {
  readonly source: Source;
  readonly read: Read;
  /** The first stumble. */
  readonly at: number;
  readonly budget: Budget;
}

interface Tried {
  readonly slip: Slip;
  /** Line of the next stumble; Infinity where there is none. */
  readonly line: number;
  readonly weight: number;
  /** Of the layout, where it was the layout that was changed. */
  readonly odd: number;
}

/** The slip after which a reader comes furthest, then finds least wrong; of equal ones the likelier. */
function nextSlip({ source, read, at, budget }: Search): Slip | undefined {
  let best: Tried | undefined;
  const stumbled = lineColumn(source.text, at).line;
  for (const { slip, text } of mendedTexts({ source, offsets: [at], budget, most: MAX_TRIES })) {
    const tried = attempt(slip, text, read);
    const mended = lineColumn(source.text, Math.max(...slip.edits.map(({ end }) => end))).line;
    if (tried && tried.line > Math.max(stumbled, mended) && (!best || isBetter(tried, best))) best = tried;
    if (best?.line === Infinity && best.weight === 0 && best.odd === 0) break;
  }
  return best?.slip;
}

function attempt(slip: Slip, text: string, read: Read): Tried | undefined {
  const reading = read(text);
  const [next] = reading.stumbles;
  if (slip.begins !== undefined && !reading.begins(slip.begins)) return undefined;
  const odd = slip.begins === undefined ? 0 : oddness(text);
  if (next === undefined) return { slip, line: Infinity, weight: reading.weight(), odd };
  return { slip, line: lineColumn(text, next).line, weight: Infinity, odd };
}

function isBetter(a: Tried, b: Tried): boolean {
  if (a.line !== b.line) return a.line > b.line;
  return a.weight === b.weight ? a.odd < b.odd : a.weight < b.weight;
}
