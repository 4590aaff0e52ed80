import { anySign } from './any-sign.ts';

/** A registered name met in a text. */
export interface NameHit<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: T;
}

/** Finds names in texts, from left to right, always the longest one: a name inside a longer name is no hit. */
export type NameFinder<T> = (text: string) => readonly NameHit<T>[];

/** A finder of the given names. The first value wins where a name is given twice; an empty name is met nowhere. */
export function nameFinder<T>(names: Iterable<readonly [string, T]>): NameFinder<T> {
  const byInitial = new Map<string, { readonly name: string; readonly value: T }[]>();
  for (const [name, value] of names) {
    const initial = name.charAt(0);
    const list = byInitial.get(initial) ?? [];
    list.push({ name, value });
    byInitial.set(initial, list);
  }
  for (const list of byInitial.values()) list.sort((a, b) => b.name.length - a.name.length);
  const initials = new RegExp(anySign(byInitial.keys()), 'g');
  return (text) => {
    const hits: NameHit<T>[] = [];
    initials.lastIndex = 0;
    for (let found = initials.exec(text); found !== null; found = initials.exec(text)) {
      const start = found.index;
      const entry = byInitial.get(found[0])?.find(({ name }) => text.startsWith(name, start));
      if (entry === undefined) continue;
      const end = start + entry.name.length;
      hits.push({ start, end, text: entry.name, value: entry.value });
      initials.lastIndex = end;
    }
    return hits;
  };
}
