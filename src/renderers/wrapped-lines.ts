import { emWidthOf } from './title-lines.ts';

const NOT_AT_START: ReadonlySet<string> = new Set('，。、；：！？》”’）〕】…—·%℃,.;:!?)');
const NOT_AT_END: ReadonlySet<string> = new Set('《“‘（〔【([');
/** Latin letters, digits and what stands within words of them: a run of these stays whole, any other character may end a line. */
const WORD_SIGN = /[\w.@/%+-]/;
const WORD_SIGNS: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) => WORD_SIGN.test(String.fromCharCode(code)));
/** A longer run, of 12 em, is broken like any text. */
const LONGEST_WORD = 24;

/** A line of text: what the first holds and what the others do, in em of its font. */
export interface LineRoom {
  readonly first: number;
  readonly other: number;
}

/** The 28 characters of a line of body; the first indented by two (GB/T 9704-2012, 5.2.3 and 7.3.3). */
export const LINE_ZI = 28;
export const INDENTED: LineRoom = { first: LINE_ZI - 2, other: LINE_ZI };

/** How many lines a text takes. */
export function wrappedLines(text: string, room: LineRoom): number {
  return lineStarts(text, room).length;
}

/**
 * Where the lines of a text begin, broken as Chinese is: no mark at the start of a line, no opening one at its end. Asked of
 * every long text of a document, it goes from unit to unit without making a list of them.
 */
export function lineStarts(text: string, room: LineRoom): readonly number[] {
  const starts = [0];
  let left = room.first;
  let tailStart = 0; // of the units at the end of the line that stay together
  let tailWidth = 0;
  let broken = 0; // end of a word too long to stay whole
  for (let at = 0, end = 0; at < text.length; at = end) {
    const word = at < broken ? at : endOfWord(text, at);
    if (word - at > LONGEST_WORD) broken = word;
    end = word > at && broken <= at ? word : endOfCharacter(text, at);
    const width = emWidthOf(text, at, end);
    const isStuck = at > 0 && sticks(text, at);
    const fits = width <= left + 0.01;
    const isTail = isStuck && (fits || tailWidth <= room.other / 2);
    const carried = isTail ? tailWidth : 0;
    if (!isTail) tailStart = at;
    if (!fits) starts.push(tailStart);
    left = fits ? left - width : Math.max(0, room.other - carried - width);
    tailWidth = carried + width;
  }
  return starts;
}

/** Whether no line may end before the unit that begins here. */
function sticks(text: string, at: number): boolean {
  return NOT_AT_START.has(text.charAt(at)) || NOT_AT_END.has(text.charAt(at - 1));
}

/** The end of the word that begins here; `at` itself where none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (WORD_SIGNS[text.charCodeAt(end)] === true) end += 1;
  return end;
}

function endOfCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
