import type { Paragraph, Story } from '../document/word-file.ts';

/** The paragraphs of a header or footer that hold the number of the page. */
export function pageNumbersIn(story: Story | undefined): readonly Paragraph[] {
  return (story ?? []).filter(({ text, fields }) => text.includes('#') && fields.some((field) => /^PAGE\b/i.test(field)));
}
