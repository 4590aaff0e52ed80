import type { FileMarks } from '../documents/manuscript.ts';

/** One of the marks above a 发文机关标志. */
export interface MarkText {
  readonly name: 'copy-number' | 'secrecy' | 'urgency';
  readonly text: string;
  /** The line of the page it stands on, from 0. */
  readonly row: number;
}

/** 份号 on the first line, 密级 on the second even without it, 紧急程度 on the next free one (GB/T 9704-2012, 7.2.1–7.2.3). */
export function fileMarkTexts({ copyNumber, secrecy, urgency }: FileMarks): readonly MarkText[] {
  const texts: MarkText[] = [];
  if (copyNumber !== null) texts.push({ name: 'copy-number', text: copyNumber, row: 0 });
  if (secrecy !== null) texts.push({ name: 'secrecy', text: secrecy, row: 1 });
  if (urgency !== null) texts.push({ name: 'urgency', text: urgency, row: (texts.at(-1)?.row ?? -1) + 1 });
  return texts;
}
