import type { Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { indentOf } from './extent.ts';
import { count } from './lengths.ts';

const CLOSE = 70;

/** What keeps the first line of an imprint's paragraph from beginning one character of 4号 in. */
export function imprintLeftFault(paragraph: Paragraph): Message | undefined {
  const { left, firstLine } = indentOf(paragraph);
  const start = left + firstLine + widthOfBlanks(/^[ \u3000]*/.exec(paragraph.text));
  if (Math.abs(start - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `左空 ${count(start / sheet.smallZi)} 字`, en: `${count(start / sheet.smallZi)} characters from the left` };
}

/** What keeps it from ending one character from the right. */
export function imprintRightFault(paragraph: Paragraph): Message | undefined {
  const { right } = indentOf(paragraph);
  const rest = right + widthOfBlanks(/[ \u3000]*$/.exec(paragraph.text));
  if (Math.abs(rest - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `右空 ${count(rest / sheet.smallZi)} 字`, en: `${count(rest / sheet.smallZi)} characters from the right` };
}

/** Twips that typed blanks take at 4号. */
function widthOfBlanks(typed: RegExpExecArray | null): number {
  return sum(Array.from(typed?.[0] ?? '', (sign) => (sign === '\u3000' ? sheet.smallZi : sheet.smallZi / 2)));
}
