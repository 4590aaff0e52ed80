import { textBefore } from '../wording/text-before.ts';

/** One half of a pair whose other half is missing. */
export interface UnpairedMark {
  readonly index: number;
  readonly found: string;
  /** The half that is missing. */
  readonly expected: string;
}

/** Opening marks, the ones that close them and how these are written: brackets of both widths pair. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['（', '）'],
  ['(', ')'],
];
const CLOSE_OF = new Map(PAIRS);
const OPEN_OF = new Map(PAIRS.map(([open, close]) => [close, open]));
const ANY = /[“”‘’「」『』《》〈〉【】〔〕［］（）()]/g;
/** A mark closed before the next one opens: most texts have no others. */
const PLAIN_PAIR = new RegExp(PAIRS.map(([open, close]) => `\\${open}[^${PAIRS.flat().join('')}]*\\${close}`).join('|'), 'g');
/** 1) and 一）: a number of a list, whose bracket has no partner; an apostrophe. */
const NUMBER_BEFORE = /(?:^|[。；;：:，,、\s])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;
const LATIN = /[A-Za-z]/;

/** The marks of a text that have no partner, from left to right. */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  if (text.replace(PLAIN_PAIR, '').search(ANY) === -1) return [];
  const open: { readonly index: number; readonly mark: string }[] = [];
  const single: UnpairedMark[] = [];
  const waiting = new Map<string | undefined, number>();
  const count = (mark: string, change: number) => {
    const close = wide(CLOSE_OF.get(mark));
    waiting.set(close, (waiting.get(close) ?? 0) + change);
  };
  for (const { 0: mark, index } of text.matchAll(ANY)) {
    if (CLOSE_OF.has(mark)) {
      open.push({ index, mark });
      count(mark, 1);
      continue;
    }
    if (!waiting.get(wide(mark))) {
      if (!standsAlone(text, mark, index)) single.push({ index, found: mark, expected: OPEN_OF.get(mark) ?? '' });
      continue;
    }
    const left = open.splice(open.findLastIndex((each) => isPair(each.mark, mark)));
    for (const [place, each] of left.entries()) {
      count(each.mark, -1);
      if (place > 0) single.push(asOpening(each));
    }
  }
  return [...single, ...turned(open)].sort((a, b) => a.index - b.index);
}

function isPair(open: string, close: string): boolean {
  return wide(CLOSE_OF.get(open)) === wide(close);
}

function wide(mark: string | undefined): string | undefined {
  return mark === ')' ? '）' : mark;
}

function standsAlone(text: string, mark: string, index: number): boolean {
  if (mark === '’') return LATIN.test(text.charAt(index - 1));
  return wide(mark) === '）' && NUMBER_BEFORE.test(textBefore(text, index));
}

function asOpening({ index, mark }: { readonly index: number; readonly mark: string }): UnpairedMark {
  return { index, found: mark, expected: CLOSE_OF.get(mark) ?? '' };
}

/** Opening marks left over. Two of one kind are a pair whose second is turned round: one fault, at the second. */
function turned(open: readonly { readonly index: number; readonly mark: string }[]): readonly UnpairedMark[] {
  const [first, second] = open;
  if (open.length === 2 && first?.mark === second?.mark) return open.slice(1).map(asOpening);
  return open.map(asOpening);
}
