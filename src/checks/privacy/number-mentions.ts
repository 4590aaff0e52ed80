import type { Message } from '../../core/diagnostic.ts';
import type { Related, Spot } from '../check.ts';
import type { PersonalNumber } from './personal-numbers.ts';
import type { PublicText } from './public-texts.ts';

/** A number of a person with every place it stands at. */
export interface NumberMention {
  readonly number: string;
  readonly masked: string;
  /** Whether a document prints it anywhere. */
  readonly isPrinted: boolean;
  readonly spot: Spot;
  readonly related: readonly Related[];
}

/** The numbers `find` meets in texts, each once, at the first place it stands; the others are related to it. */
export function numberMentions(
  texts: readonly PublicText[],
  find: (text: string) => readonly PersonalNumber[],
  also: Message,
): readonly NumberMention[] {
  const mentions = new Map<string, { first: NumberMention; related: Related[] }>();
  for (const { text, place, isPrinted } of texts) {
    for (const { number, masked, start, end } of find(text)) {
      const { spot, related } = place(start, end);
      const known = mentions.get(number);
      if (known === undefined) {
        mentions.set(number, { first: { number, masked, isPrinted, spot, related }, related: [...related] });
      } else if (spot.on === 'part') {
        known.related.push({ spot, note: also });
        known.first = { ...known.first, isPrinted: known.first.isPrinted || isPrinted };
      }
    }
  }
  return Array.from(mentions.values(), ({ first, related }) => ({ ...first, related }));
}
