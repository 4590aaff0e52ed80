import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { indentOf } from './extent.ts';
import { count } from './lengths.ts';

const CLOSE = 70;

/** What keeps the first line of an imprint's paragraph from beginning one character of 4号 in. */
export function imprintLeftFault(paragraph: Paragraph): Message | undefined {
  const { left, firstLine } = indentOf(paragraph);
  const lead = /^[ \u3000]*/.exec(paragraph.text)?.[0] ?? '';
  const typed = Array.from(lead).reduce((sum, sign) => sum + (sign === '\u3000' ? sheet.smallZi : sheet.smallZi / 2), 0);
  const start = left + firstLine + typed;
  if (Math.abs(start - sheet.smallZi) <= CLOSE) return undefined;
  return { zh: `左空 ${count(start / sheet.smallZi)} 字`, en: `${count(start / sheet.smallZi)} characters from the left` };
}

/** What keeps it from ending one character from the right. */
export function imprintRightFault(paragraph: Paragraph): Message | undefined {
  const { right } = indentOf(paragraph);
  const trail = /[ \u3000]*$/.exec(paragraph.text)?.[0] ?? '';
  const typed = Array.from(trail).reduce((sum, sign) => sum + (sign === '\u3000' ? sheet.smallZi : sheet.smallZi / 2), 0);
  if (Math.abs(right + typed - sheet.smallZi) <= CLOSE) return undefined;
  return {
    zh: `右空 ${count((right + typed) / sheet.smallZi)} 字`,
    en: `${count((right + typed) / sheet.smallZi)} characters from the right`,
  };
}
