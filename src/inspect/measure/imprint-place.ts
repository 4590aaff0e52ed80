import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { extentOf, indentOf, startOf } from './extent.ts';
import { glyphsOf, widthOf } from './glyphs.ts';
import { count } from './lengths.ts';

const CLOSE = 70;

/** What keeps the first line of an imprint's paragraph from beginning one character of 4号 in. */
export function imprintLeftFault(paragraph: Paragraph): Message | undefined {
  const start = startOf(paragraph);
  if (start === undefined || Math.abs(start - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `左空 ${count(start / sheet.smallZi)} 字`, en: `${count(start / sheet.smallZi)} characters from the left` };
}

/** What keeps text that is set right, or fills its line, from ending one character from the right. */
export function imprintRightFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  const rest = restOf(paragraph, textWidth);
  if (rest === undefined || Math.abs(rest - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `右空 ${count(rest / sheet.smallZi)} 字`, en: `${count(rest / sheet.smallZi)} characters from the right` };
}

/** Twips between the text and the right edge; undefined where the file does not tell. */
function restOf(paragraph: Paragraph, textWidth: number): number | undefined {
  const isRight = paragraph.layout.alignment === 'right';
  const extent = isRight ? undefined : extentOf(paragraph, textWidth);
  if (extent !== undefined) return textWidth - extent.right;
  if (!isRight && paragraph.text.includes('\t')) return undefined;
  const [blanks = ''] = /[ \u3000]*$/.exec(paragraph.text) ?? [];
  return indentOf(paragraph).right + widthOf(glyphsOf(paragraph).slice(glyphsOf(paragraph).length - blanks.length));
}
