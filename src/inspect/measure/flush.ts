import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { extentOf, indentOf, startOf } from './extent.ts';
import { count, counted, mm } from './lengths.ts';

const CLOSE = 60;

/** What keeps a paragraph from beginning at the left edge of the text area; undefined where nothing does. */
export function flushLeftFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  return leftFault(paragraph, textWidth, 0);
}

/** What keeps the first line of a paragraph from beginning `zi` characters from the left edge; undefined where nothing does. */
export function leftFault(paragraph: Paragraph, textWidth: number, zi: number): Message | undefined {
  const { alignment } = paragraph.layout;
  const extent = extentOf(paragraph, textWidth);
  const start = extent?.left ?? startOf(paragraph);
  if (start === undefined) return undefined;
  // two characters are 630 twips as they are set, 640 as they are counted
  if (Math.abs(start - zi * sheet.zi) <= CLOSE && (extent !== undefined || alignment !== 'center')) return undefined;
  if (alignment === 'center') return { zh: '居中', en: 'centred' };
  if (alignment === 'right') return { zh: '居右', en: 'set right' };
  const far = start / sheet.zi;
  return {
    zh: `距版心左边 ${mm(start)}（约 ${count(far)} 字）`,
    en: `${mm(start)} from the left edge (${counted(far, 'character')})`,
  };
}

/** What keeps a paragraph from the middle of its line. */
export function centreFault(paragraph: Paragraph): Message | undefined {
  const { alignment } = paragraph.layout;
  if (alignment !== 'center' && alignment !== 'distribute') return { zh: '没有居中', en: 'not centred' };
  const { left, right, firstLine } = indentOf(paragraph);
  const isMoved = Math.abs(left + firstLine - right) > CLOSE || /^[ \u3000]/.test(paragraph.text);
  return isMoved ? { zh: '居中，但有缩进或空格，偏离中心', en: 'centred, but an indent or blanks move it' } : undefined;
}

/** What keeps a paragraph from ending `zi` characters from the right edge. */
export function rightFault(paragraph: Paragraph, textWidth: number, zi: number): Message | 'unmeasured' | undefined {
  const extent = extentOf(paragraph, textWidth);
  if (extent === undefined) return 'unmeasured';
  const rest = textWidth - extent.right;
  if (Math.abs(rest - zi * sheet.zi) <= CLOSE + sheet.zi / 6) return undefined;
  const far = rest / sheet.zi;
  return {
    zh: `距版心右边 ${mm(rest)}（约 ${count(far)} 字）`,
    en: `${mm(rest)} from the right edge (${counted(far, 'character')})`,
  };
}
