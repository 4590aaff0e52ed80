import type { Paragraph } from '../document/word-file.ts';
import { isBlank } from './traits.ts';

/** Whether nothing but blank lines stands between a paragraph and the beginning of its page, as far as breaks tell. */
export function opensPage(paragraph: Paragraph, all: readonly Paragraph[]): boolean {
  return blankLinesAbove(paragraph, all) !== undefined;
}

/** Blank paragraphs between a paragraph and the beginning of its page; undefined where text or a table stands above it. */
export function blankLinesAbove(paragraph: Paragraph, all: readonly Paragraph[]): number | undefined {
  for (let at = paragraph.number - 1; at >= 0; at -= 1) {
    const each = all[at];
    if (each === undefined || (each !== paragraph && !isBlank(each))) return undefined;
    if (each.startsPage) return paragraph.number - 1 - at;
  }
  return paragraph.number - 1;
}
