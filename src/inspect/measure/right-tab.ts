import type { Paragraph, TabStop } from '../document/word-file.ts';

/** The first tab stop of a paragraph at which text ends. */
export function rightTab({ layout }: Paragraph): TabStop | undefined {
  return layout.tabs.find(({ kind }) => kind === 'right' || kind === 'end');
}
