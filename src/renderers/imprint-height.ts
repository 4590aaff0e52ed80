import type { Imprint } from '../documents/manuscript.ts';
import { emWidth } from './title-lines.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** At 4号: what a line of the text area holds, and the pitch of lines in points (GB/T 9704-2012, 7.4). */
const LINE_EM = 31.5;
const SMALL_LINE = 26.95;
const RULES = 2.75;
/** 左空一字, 右空一字, and the three characters of 抄送：, under which no further line begins. */
const RECIPIENTS = { first: LINE_EM - 5, other: LINE_EM - 5 };

/** Height of an imprint in points, with its rules. */
export function imprintHeight({ sentTo, copiesTo, organ, date }: Imprint, form: 'document' | 'letter'): number {
  const recipients = [sentTo, copiesTo].reduce((sum, text) => sum + (text === null ? 0 : wrappedLines(text, RECIPIENTS)), 0);
  if (form === 'letter') return recipients * SMALL_LINE;
  const room = Math.max(1, LINE_EM - emWidth(date) - 3);
  return (recipients + wrappedLines(organ, { first: room, other: room })) * SMALL_LINE + RULES;
}
