import type { AttachmentList } from '../documents/manuscript.ts';
import { emWidth } from './title-lines.ts';

/** 左空二字 (GB/T 9704-2012, 7.3.4). */
const LABEL_LEFT = 2;
/** No name begins beyond the middle of a line. */
const FURTHEST = 14;

/** One line of an 附件说明: `head` stands at `start`, the name at `left`, where its other lines begin; in characters of 3号. */
export interface AttachmentPlace {
  readonly head: string;
  readonly title: string;
  readonly start: number;
  readonly left: number;
}

/** Where the names of the annexes stand: numbers under the first number, wrapped lines under the first character of their name. */
export function attachmentPlaces({ label, entries }: AttachmentList): readonly AttachmentPlace[] {
  const numbers = Math.min(LABEL_LEFT + emWidth(label), FURTHEST);
  return entries.map(({ number, title }, index) => ({
    head: index === 0 ? `${label}${number}` : number,
    title,
    start: index === 0 ? LABEL_LEFT : numbers,
    left: Math.min(numbers + emWidth(number), FURTHEST),
  }));
}
