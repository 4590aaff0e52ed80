import { sum } from '../../core/sum.ts';
import type { Paragraph, WordFile } from '../document/word-file.ts';
import { gridPitchOf, heightOf, lineHeight } from './heights.ts';
import { sizeOfText } from './size-of-text.ts';

/**
 * How far below the upper edge of the paper the characters of a paragraph on the first page begin, in twips. Undefined
 * where something above it has no height of its own in the file, or the paragraph's own line has none.
 */
export function topOf(file: WordFile, paragraph: Paragraph, textWidth: number): number | undefined {
  const page = file.sections[paragraph.section]?.page;
  const anchor = paragraph.home.box?.top;
  if (page === undefined) return undefined;
  if (paragraph.home.kind === 'box') {
    return placed(anchor?.from, anchor?.offset, page.top);
  }
  if (paragraph.layout.frame) return placed(paragraph.layout.frame.from, paragraph.layout.frame.top, page.top);
  const first = file.tables[paragraph.home.table ?? -1]?.first ?? paragraph.number;
  const above = file.paragraphs.slice(0, first - 1).filter(({ home }) => home.kind !== 'box');
  const heights = above.map((each) => (each.startsPage && each.number > 1 ? undefined : heightOf(file, each, textWidth)));
  const line = lineHeight(paragraph, gridPitchOf(file, paragraph));
  if (line === undefined || heights.some((height) => height === undefined)) return undefined;
  const lead = Math.max(0, line - sizeOfText(paragraph) * 10) / 2;
  return page.top + sum(heights.map((height) => height ?? 0)) + paragraph.layout.spacing.before + lead;
}

function placed(from: string | undefined, offset: number | undefined, top: number): number | undefined {
  if (offset === undefined) return undefined;
  return from === 'page' ? offset : from === 'margin' ? top + offset : undefined;
}
