import type { Source } from '../../core/source.ts';
import { edited, type Slip } from './slip.ts';
import { slipsNear } from './slips-near.ts';

/** What a search may still read: characters all in all, and texts. */
export interface Budget {
  characters: number;
  texts: number;
}

/** A text in which one slip is made good. */
export interface MendedText {
  readonly slip: Slip;
  readonly text: string;
}

interface Search {
  readonly source: Source;
  /** Where something is wrong. */
  readonly offsets: readonly number[];
  readonly budget: Budget;
  /** Texts of this search, whatever is left for others. */
  readonly most?: number;
  /** Whether a slip is to be thought of at all. */
  readonly may?: (slip: Slip) => boolean;
}

/** The text with each slip near what is wrong made good, likelier ones first, each text once, as long as the budget lasts. */
export function* mendedTexts({ source, offsets, budget, most = Infinity, may = () => true }: Search): Generator<MendedText> {
  const texts = new Set<string>();
  for (const offset of offsets) {
    for (const slip of slipsNear(source, offset)) {
      const text = edited(source.text, slip.edits);
      if (texts.has(text) || !may(slip)) continue;
      if (texts.size >= most || budget.texts === 0 || budget.characters < text.length) return;
      texts.add(text);
      budget.characters -= text.length;
      budget.texts -= 1;
      yield { slip, text };
    }
  }
}
