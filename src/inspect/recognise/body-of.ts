import type { Paragraph } from '../document/word-file.ts';
import type { ElementName, Elements } from './elements.ts';

const BODY: readonly ElementName[] = ['body', 'heading-1', 'heading-2', 'heading-3', 'heading-4'];

/** Body and headings of all parts, in order. */
export function bodyOf(elements: Elements): readonly Paragraph[] {
  return BODY.flatMap((name) => elements.of(name)).toSorted((a, b) => a.number - b.number);
}
