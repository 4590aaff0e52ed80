import { parseChineseNumber } from '../wording/chinese-number.ts';

/** Where a text speaks of annexes, and of which; none for “附件” without a number, which may be any. */
export interface AnnexMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ordinals: readonly number[];
}

const ONE = '[\\d一二三四五六七八九十]{1,3}';
const ORDINAL = new RegExp(ONE, 'g');
/** Between numbers named one by one; what else joins them makes a range. */
const LISTED = /[、，,和及]/;
const JOINED = `${ONE}(?:\\s*(?:[、，,和及至到~～—–-])\\s*(?:附件\\s*)?${ONE})*`;
/** An annex of a document cited just before it is not ours: 《…》附件2, …号）附件. */
const MENTION = new RegExp(`(?<![》）)号文的])附件(?:\\s*(${JOINED}(?![\\d年月日个份件项条])))?`, 'g');

/** The annexes a text speaks of: 附件2, 附件1—3, 附件一、附件二, 附件1、3至5. */
export function annexMentions(text: string): readonly AnnexMention[] {
  return [...text.matchAll(MENTION)].map(({ 0: words, 1: numbers, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
    ordinals: numbers === undefined ? [] : ordinalsOf(numbers),
  }));
}

function ordinalsOf(numbers: string): readonly number[] {
  return numbers.split(LISTED).flatMap((part) => {
    const ends = [...part.matchAll(ORDINAL)].flatMap(({ 0: word }) => parseChineseNumber(word) ?? []);
    const [first, last = first] = ends;
    return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
