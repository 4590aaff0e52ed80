import type { Paragraph } from '../document/word-file.ts';
import { isRed } from '../measure/colors.ts';
import { sizeOfText } from '../measure/size-of-text.ts';

const TITLE_SIZE = 36;
const FAR_RIGHT = 2400;
const MANY_BLANKS = /^[ \u3000\t]{6,}/;

/** Without text, whatever else stands in it. */
export function isBlank({ text }: Paragraph): boolean {
  return text.trim() === '';
}

/** Whether most of its text is red. */
export function isRedText({ runs }: Paragraph): boolean {
  const count = (wanted: boolean) =>
    runs.filter(({ look }) => isRed(look.color) === wanted).reduce((sum, { text }) => sum + text.trim().length, 0);
  return count(true) > count(false);
}

/** Set about the middle of its line. */
export function isCentred({ layout }: Paragraph): boolean {
  return layout.alignment === 'center' || layout.alignment === 'distribute';
}

/** Looks like a title: centred and larger than the body. */
export function looksLikeTitle(paragraph: Paragraph): boolean {
  return isCentred(paragraph) && sizeOfText(paragraph) >= TITLE_SIZE && /\p{Script=Han}/u.test(paragraph.text);
}

/** Stands towards the right, by alignment, indent or blanks. */
export function standsRight({ layout, text }: Paragraph): boolean {
  return layout.alignment === 'right' || layout.indent.left + layout.indent.firstLine >= FAR_RIGHT || MANY_BLANKS.test(text);
}
