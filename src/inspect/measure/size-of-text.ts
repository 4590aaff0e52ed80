import type { Paragraph } from '../document/word-file.ts';

/** The largest size of a paragraph's text in half points; of a blank one that of its end. */
export function sizeOfText({ runs, mark }: Pick<Paragraph, 'runs' | 'mark'>): number {
  const sizes = runs.filter(({ text }) => text.trim() !== '').map(({ look }) => look.size);
  return sizes.length === 0 ? mark.size : Math.max(...sizes);
}
