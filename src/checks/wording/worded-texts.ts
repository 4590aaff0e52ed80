import { remembered } from '../../core/remembered.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { at, type Related, type Spot, type Subject, within } from '../check.ts';

/** A text, and where characters of it stand. */
export interface WordedText {
  readonly text: string;
  place(start: number, end: number): { readonly spot: Spot; readonly related: readonly Related[] };
}

/** The sentences of a document: those the plan types, then those its outline words, reported at the plan. */
export const wordedTexts: (subject: Subject) => readonly WordedText[] = remembered(({ plan, manuscript }) => {
  const typed = plan.prose.map(({ text, path }) => ({
    text,
    place: (start: number, end: number) => ({ spot: within(path, start, end), related: [] }),
  }));
  return manuscript === undefined ? typed : [...typed, ...outlineTexts(manuscript)];
});

/** The sentences an outline words, each reported at the fact it states. */
export const outlineTexts: (manuscript: Manuscript) => readonly WordedText[] = remembered(({ parts }) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
      const { outline, path } = block.origin;
      if (outline === undefined) return [];
      const note = { zh: '这句话在文稿提纲里', en: 'the sentence stands in the outline' };
      return [{ text: block.text, place: () => ({ spot: at(path), related: [{ spot: outline, note }] }) }];
    }),
  ),
);
