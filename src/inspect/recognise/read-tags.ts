import type { Paragraph } from '../document/word-file.ts';
import { type ElementName, elementNames } from './elements.ts';

const PREFIX = 'gw_';
/** Longer names first: `heading-1` before what it may begin. */
const NAMES = elementNames.toSorted((a, b) => b.length - a.length);

/** What the tags of the paragraphs say they hold, by their numbers. A name comes as `gw_annex_label` or `gw_annex_label_2`. */
export function readTags(paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly ElementName[]> {
  const found = new Map<number, readonly ElementName[]>();
  for (const { number, tags, text } of paragraphs) {
    if (text.trim() === '') continue;
    const names = tags.flatMap((tag) => elementOf(tag) ?? []);
    // a body marked as a whole holds headings and lists with marks of their own
    const own = names.filter((each) => each !== 'body' && each !== 'red-rule');
    const said = own.length > 0 ? own : names.filter((each) => each === 'body');
    if (said.length > 0) found.set(number, said);
  }
  return found;
}

function elementOf(tag: string): ElementName | undefined {
  if (!tag.startsWith(PREFIX)) return undefined;
  const name = tag.slice(PREFIX.length).toLowerCase().replaceAll('_', '-');
  return NAMES.find((each) => name === each || (name.startsWith(`${each}-`) && /^\d+$/.test(name.slice(each.length + 1))));
}
