import type { Paragraph } from '../document/word-file.ts';
import type { Found } from './find-head.ts';
import { patterns } from './patterns.ts';
import { isCentred, looksLikeTitle, standsRight } from './traits.ts';

const MOST_ORGANS = 40;
const LONGEST_ORGAN = 60;
const NOTE_REACH = 3;

/** Organs, date and note at the end of a part, among its paragraphs with text. */
export function findClosing(filled: readonly Paragraph[]): Found {
  const at = filled.findLastIndex(({ text }, index) => index > 0 && patterns.date.test(text.trim()));
  const date = filled[at];
  if (date === undefined) return [];
  const organs = organsBefore(filled.slice(0, at));
  // a day in the middle of its line, with no organ above it, is said of the title
  if (organs.length === 0 && isCentred(date)) return [];
  const note = filled.slice(at + 1, at + 1 + NOTE_REACH).find(({ text }) => patterns.note.test(text.trim()));
  return [
    ...organs.map((organ) => [organ, 'organ'] as const),
    [date, 'date'],
    ...(note === undefined ? [] : [[note, 'note'] as const]),
  ];
}

function organsBefore(lines: readonly Paragraph[]): readonly Paragraph[] {
  const organs: Paragraph[] = [];
  for (const line of lines.toReversed()) {
    if (organs.length >= MOST_ORGANS || !isOrgan(line)) break;
    organs.unshift(line);
  }
  return organs;
}

function isOrgan(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim();
  if (text.length > LONGEST_ORGAN || looksLikeTitle(paragraph) || /[。；：:;]$/.test(text) || patterns.attachmentList.test(text))
    return false;
  const isPlaced = standsRight(paragraph) || paragraph.layout.alignment === 'center' || paragraph.home.kind === 'cell';
  return isPlaced && /\p{Script=Han}/u.test(text) && !patterns.listed.test(text);
}
