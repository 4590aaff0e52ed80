import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph, WordFile } from '../document/word-file.ts';
import { blankLinesAbove } from '../recognise/opens-page.ts';
import { flushLeftFault } from './flush.ts';
import { counted } from './lengths.ts';

/** What keeps the label of an annex from the beginning of the first line of its page; whether it opens one is another matter. */
export function firstLineFault({ paragraphs }: WordFile, label: Paragraph, textWidth: number): Message | undefined {
  const above = blankLinesAbove(label, paragraphs) ?? 0;
  if (above > 0) return { zh: `上方空 ${above} 行`, en: `${counted(above, 'blank line')} above it` };
  return flushLeftFault(label, textWidth);
}
