import type { Paragraph, WordFile } from '../document/word-file.ts';

/** The last paragraph with text above another. */
export function textAbove({ paragraphs }: WordFile, { number }: Paragraph): Paragraph | undefined {
  return paragraphs.slice(0, number - 1).findLast(({ text }) => text.trim() !== '');
}
