import { remembered } from '../../core/remembered.ts';
import type { Typed } from '../../plan/entity.ts';
import { type Correction, type Related, type Spot, type Subject, within } from '../check.ts';
import { outlineTexts, type WordedText } from '../wording/worded-texts.ts';
import { withoutReferences } from './without-references.ts';

/** A text of the document as rules of wording read it. */
export interface Sentence {
  /** The text, signs that are no words standing where the plan prints a fact. */
  readonly text: string;
  /** Whether the plan types it; an outline words the others. */
  readonly isTyped: boolean;
  /** Dotted path of what is typed. */
  readonly path: string;
  /** The characters `start` to `end`, and what they should be where that is safe to type. */
  mention(start: number, end: number, by?: string): Mention;
}

/** Words of a sentence, and where they stand. */
export interface Mention {
  readonly text: string;
  readonly spot: Spot;
  readonly related: readonly Related[];
  readonly correction?: Correction;
}

/** Typed as it was printed: other rules read it. */
const AS_PRINTED = /^asIssued\./;
const CLOSING = /[。；，、：;,:.\s]/;
const BLANK = '〓';

/** Everything said in a document: what the plan types, then what its outline words around it. */
export const sentencesOf: (subject: Subject) => readonly Sentence[] = remembered(({ plan, manuscript }) => {
  const typed = plan.prose.map(typedSentence).filter(({ path }) => !AS_PRINTED.test(path));
  if (manuscript === undefined) return typed;
  const printed = plan.prose.map(({ text }) => withoutClosing(text)).filter((text) => text.length > 1);
  return [...typed, ...outlineTexts(manuscript).map((each) => wordedSentence(each, printed))];
});

function typedSentence({ text, path }: Typed): Sentence {
  return {
    text: withoutReferences(text, BLANK),
    isTyped: true,
    path: path.join('.'),
    mention: (start, end, by) => {
      const of = text.slice(start, end);
      return { text: of, spot: within(path, start, end), related: [], ...(by !== undefined && { correction: { of, by } }) };
    },
  };
}

/** A sentence of the outline, without the texts of the plan that are printed in it. */
function wordedSentence({ text, place }: WordedText, printed: readonly string[]): Sentence {
  return {
    text: printed.reduce((rest, words) => (rest.includes(words) ? rest.replaceAll(words, blank) : rest), text),
    isTyped: false,
    path: '',
    mention: (start, end) => ({ text: text.slice(start, end), ...place(start, end) }),
  };
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function blank(text: string): string {
  return BLANK.repeat(text.length);
}

/** Mentions told as one finding: it stands at the first, the others are related to it. */
export function together([first, ...others]: readonly [Mention, ...Mention[]]): Omit<Mention, 'text'> {
  const note = { zh: '这里也是', en: 'here too' };
  const related = others.map(({ spot, correction }) => ({ spot, note, ...(correction && { correction }) }));
  return { ...first, related: [...first.related, ...related] };
}
