import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { extentOf, indentOf, startOf } from './extent.ts';
import { glyphsOf, trimmed, widthOf } from './glyphs.ts';
import { lineCount } from './heights.ts';
import { count, counted } from './lengths.ts';

const CLOSE = 70;
const CLOSE_HANG = 90;
/** Characters up to the first name: the blank at the left, and `抄送：`. */
const LABEL = 4;

/** What keeps the first line of an imprint's paragraph from beginning one character of 4号 in. */
export function imprintLeftFault(paragraph: Paragraph): Message | undefined {
  const start = startOf(paragraph);
  if (start === undefined || Math.abs(start - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `左空 ${count(start / sheet.smallZi)} 字`, en: `${counted(start / sheet.smallZi, 'character')} from the left` };
}

/** What keeps text that is set right, or fills its line, from ending one character from the right. */
export function imprintRightFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  const rest = restOf(paragraph, textWidth);
  if (rest === undefined || Math.abs(rest - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `右空 ${count(rest / sheet.smallZi)} 字`, en: `${counted(rest / sheet.smallZi, 'character')} from the right` };
}

/**
 * What keeps the organs of 抄送 or 主送 from their place: one character in at both sides, other lines below the first name.
 * Names that end before the edge keep its distance by themselves.
 */
export function namesFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  const isOneLine = lineCount(paragraph, textWidth) === 1;
  const end = (startOf(paragraph) ?? 0) + widthOf(trimmed(glyphsOf(paragraph)));
  const isShort = isOneLine && end <= textWidth - sheet.smallZi;
  return (
    imprintLeftFault(paragraph) ??
    (isShort ? undefined : imprintRightFault(paragraph, textWidth)) ??
    (isOneLine ? undefined : hangFault(paragraph))
  );
}

function hangFault(paragraph: Paragraph): Message | undefined {
  const { left } = indentOf(paragraph);
  if (Math.abs(left - LABEL * sheet.smallZi) <= CLOSE_HANG) return undefined;
  const far = left / sheet.smallZi;
  return { zh: `回行空 ${count(far)} 字`, en: `other lines ${counted(far, 'character')} in` };
}

/** Twips between the text and the right edge; undefined where the file does not tell. */
function restOf(paragraph: Paragraph, textWidth: number): number | undefined {
  const isRight = paragraph.layout.alignment === 'right';
  const extent = isRight ? undefined : extentOf(paragraph, textWidth);
  if (extent !== undefined) return textWidth - extent.right;
  if (!isRight && paragraph.text.includes('\t')) return undefined;
  const [blanks = ''] = /[ \u3000]*$/.exec(paragraph.text) ?? [];
  const glyphs = glyphsOf(paragraph);
  return indentOf(paragraph).right + widthOf(glyphs.slice(glyphs.length - blanks.length));
}
