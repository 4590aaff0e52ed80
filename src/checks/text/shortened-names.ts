import { anySign } from '../wording/any-sign.ts';
import type { Stretch } from '../wording/stretch.ts';
import type { Gap } from './dropped-characters.ts';

/** Shorter names lose too much with a character to be told from other words. */
const LEAST = 5;
/** Characters a name goes without and stays the same name. */
const OPTIONAL = /[^\p{Script=Han}]|[的了和与及或之等对]/u;

/**
 * Finds names that lack one of their inner characters. One that lacks its first or last is as a rule another word. What is
 * part of a whole name, or of one of `others`, is no hit.
 */
export function shortenedNames(names: Iterable<string>, others: readonly string[]): (text: string) => readonly Gap[] {
  const whole = [...new Set(names)].filter((name) => name.length >= LEAST);
  const known = [...whole, ...others];
  const byInitial = new Map<string, Map<string, string[]>>();
  for (const name of whole) {
    const second = byInitial.get(name.charAt(0)) ?? new Map<string, string[]>();
    byInitial.set(name.charAt(0), second);
    for (const next of new Set([name.charAt(1), name.charAt(2)])) second.set(next, [...(second.get(next) ?? []), name]);
  }
  const seconds = new Set([...byInitial.values()].flatMap((next) => [...next.keys()]));
  const begins = new RegExp(`${anySign(byInitial.keys())}(?=${anySign(seconds)})`, 'g');
  return (text) => {
    const gaps: Gap[] = [];
    for (const { 0: initial, index: start } of text.matchAll(begins)) {
      const candidates = byInitial.get(initial)?.get(text.charAt(start + 1)) ?? [];
      const gap = candidates.map((name) => gapAt(text, start, name)).find((each) => each !== undefined);
      if (gap !== undefined && !candidates.some((name) => text.startsWith(name, start))) gaps.push(gap);
    }
    return gaps.filter((gap) => !known.some((name) => isWithin(text, name, gap)));
  };
}

function gapAt(text: string, start: number, name: string): Gap | undefined {
  let same = 0;
  while (same < name.length && text.charAt(start + same) === name.charAt(same)) same += 1;
  const missing = name.charAt(same);
  const rest = name.slice(same + 1);
  if (rest === '' || OPTIONAL.test(missing) || !text.startsWith(rest, start + same)) return undefined;
  const isFirst = name.startsWith(missing.repeat(same)); // 市市场: of equal characters any may be the first
  return isFirst ? undefined : { start, end: start + name.length - 1, at: start + same, missing };
}

/** Whether a name stands in the text around a stretch of it. */
function isWithin(text: string, name: string, { start, end }: Stretch): boolean {
  const from = Math.max(0, end - name.length);
  return text.slice(from, start + name.length).includes(name);
}
