import type { Imprint } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';

/** Width of the text area in points: 156 mm (GB/T 9704-2012, 5.2.1). */
const TEXT_POINTS = 442.2;
/** Characters of 3号 a line holds (5.2.3). */
export const LINE_ZI = 28;
const FILL = 0.98;
const LARGEST_MARK = 60;
const LARGEST_JOINT_MARK = 42;
/** A mark that would be smaller takes two lines. */
const SMALLEST_MARK = 26;
/** What the names of a joint document may take of the first page, so that it still shows body (7.3.3). */
const JOINT_POINTS = 260;
const JOINT_PITCH = 1.15;
/** 右空四字 where a seal goes over name and date (7.3.5.1), 右空二字 where none does (7.3.5.2). */
const SEALED_RIGHT = 4;
const UNSEALED_RIGHT = 2;
const INDENT = 2;
const LARGEST_HANG = 14;
const LINE = 28.95;
/** One character and one line at 4号, and the rules of an imprint. */
const SMALL_ZI = 14;
const SMALL_LINE = 26.95;
const RULES = 4;

/** Size in points at which a mark of one organ fits the text area, and how many em a line of it holds. */
export function markSize(text: string): { readonly points: number; readonly lineEm: number } {
  const fitting = half(Math.min(LARGEST_MARK, (TEXT_POINTS * FILL) / Math.max(1, emWidth(text))));
  const points = fitting < SMALLEST_MARK ? SMALLEST_MARK : fitting;
  return { points, lineEm: (TEXT_POINTS * FILL) / points };
}

/** Size in points of the names of a joint document, stacked, with the suffix at their right. */
export function jointMarkSize(organs: readonly string[], suffix: string): number {
  const widest = Math.max(1, ...organs.map(emWidth)) + emWidth(suffix) + 0.5;
  return half(Math.min(LARGEST_JOINT_MARK, JOINT_POINTS / (organs.length * JOINT_PITCH), (TEXT_POINTS * FILL) / widest));
}

/** Right margins of the names and of the date, in characters of 3号 (7.3.5). */
export function signatureRights(organs: readonly string[], date: string | null, sealed: boolean): readonly number[] {
  const widths = organs.map((organ) => Math.min(emWidth(organ), LINE_ZI));
  const [first = 0] = widths;
  if (sealed || organs.length !== 1) return centredRights(widths, date);
  if (date === null) return [UNSEALED_RIGHT];
  const dateWidth = emWidth(date);
  const dateRight = first - dateWidth;
  const rights = dateRight >= UNSEALED_RIGHT ? [UNSEALED_RIGHT, dateRight] : [dateWidth + 2 * INDENT - first, UNSEALED_RIGHT];
  return rights.map((right) => Math.max(0, Math.min(right, LINE_ZI / 2)));
}

/** Where the wrapped lines of an attachment begin, and where its number does, in characters (7.3.4). */
export function attachmentIndents(
  label: string,
  number: string,
  isFirst: boolean,
): { readonly left: number; readonly start: number } {
  const numberLeft = INDENT + emWidth(label);
  const left = Math.min(numberLeft + emWidth(number), LARGEST_HANG);
  return { left, start: isFirst ? INDENT : Math.min(numberLeft, left) };
}

/** Height in points of an imprint at 4号 with a blank line above, rather too large than too small (7.4). */
export function imprintPoints({ copiesTo, organ, date }: Imprint): number {
  const copiesLines = copiesTo === null ? 0 : Math.ceil((emWidth(copiesTo) * SMALL_ZI) / (TEXT_POINTS - 5 * SMALL_ZI) + 0.1);
  const organRoom = Math.max(SMALL_ZI, TEXT_POINTS - (emWidth(date) + 3) * SMALL_ZI);
  const organLines = Math.max(1, Math.ceil((emWidth(organ) * SMALL_ZI) / organRoom + 0.1));
  return (copiesLines + organLines) * SMALL_LINE + LINE + RULES;
}

/** Names centred on the date; a name that is wide moves the date inwards. */
function centredRights(widths: readonly number[], date: string | null): readonly number[] {
  const widest = Math.max(0, ...widths);
  const dateWidth = date === null ? widest : emWidth(date);
  const dateRight = Math.max(SEALED_RIGHT, (widest - dateWidth) / 2);
  return [...widths.map((width) => Math.max(0, dateRight + (dateWidth - width) / 2)), dateRight];
}

function half(points: number): number {
  return Math.max(1, Math.floor(points * 2) / 2);
}
