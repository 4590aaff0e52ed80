import type { Paragraph } from '../document/word-file.ts';
import { type ElementName, type Elements, elementNames } from './elements.ts';

const HEADINGS = elementNames.filter((name) => name.startsWith('heading-'));

/** Body and headings of all parts, in order. */
export function bodyOf(elements: Elements): readonly Paragraph[] {
  return inOrder(elements, ['body', ...HEADINGS]);
}

/** Headings of all levels and parts, in order. */
export function headingsOf(elements: Elements): readonly Paragraph[] {
  return inOrder(elements, HEADINGS);
}

function inOrder(elements: Elements, names: readonly ElementName[]): readonly Paragraph[] {
  return names.flatMap((name) => elements.of(name)).toSorted((a, b) => a.number - b.number);
}
