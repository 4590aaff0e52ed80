import type { PlanPath } from '../../core/source.ts';
import type { Typed } from '../../plan/entity.ts';
import { type Spot, within } from '../check.ts';
import { readNumber, type TypedNumber } from './typed-number.ts';

/** A number of a list; the spot is null where nothing is to be said of it. */
export interface Counted extends TypedNumber {
  readonly spot: Spot | null;
}

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';
/** A numeral after the number makes it one of several: 二、三级企业, 1.5%. */
const ALONE = '(?![一二三四五六七八九十0-9０-９])';
const FORMS = [
  `${HAN_NUMBER}是`,
  `[第其]?${HAN_NUMBER}[，、]${ALONE}`,
  `[（(](?:${HAN_NUMBER}|${DIGITS})[）)]`,
  `${DIGITS}[.．、]${ALONE}`,
  '[①-⑳]',
];
/** Numbers that count a list, each at the head of a clause. */
const NUMBERS = new RegExp(`(?<head>(?:^|[。；;：:，,])[^\\S\\n]*)(?<number>${FORMS.join('|')})`, 'gm');

/**
 * The lists counted within sentences: 一是…二是…, （1）…（2）…. Texts that follow one another in one list of paragraphs are
 * read together. Where a list begins with another number than the first it goes on from elsewhere, so that one is not judged.
 */
export function numberedSentences(texts: readonly Typed[]): readonly (readonly Counted[])[] {
  const lists: Counted[][] = [];
  let open = new Map<string, Counted[]>();
  let last: PlanPath = [];
  for (const { text, path } of texts) {
    if (!areNeighbours(last, path)) open = new Map();
    last = path;
    for (const { groups, index } of text.matchAll(NUMBERS)) {
      const { head = '', number = '' } = groups ?? {};
      const start = index + head.length;
      const read = readNumber(number);
      if (read === undefined) continue;
      const running = read.value === 1 ? undefined : open.get(read.form);
      const list = running ?? [];
      if (running === undefined) lists.push(list);
      open.set(read.form, list);
      const spot = running === undefined ? null : within(path, start, start + number.length);
      list.push({ ...read, spot });
    }
  }
  return lists;
}

/** Whether two texts are paragraphs of one list. */
function areNeighbours(one: PlanPath, other: PlanPath): boolean {
  return typeof other.at(-1) === 'number' && one.slice(0, -1).join('.') === other.slice(0, -1).join('.');
}
