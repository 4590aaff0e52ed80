import type { Opening } from '../../documents/manuscript.ts';

/** Gives sections ids that stay as others come and go: made of the outline's own id, else of the heading's words. */
export interface SectionIds {
  idOf(opens: Opening | undefined, text: string): string;
}

const UNSUITABLE = /[^\p{L}\p{N}]+/gu;
const LONGEST = 40;

/** Starts anew for a page, whose own ids begin otherwise. Of two that come to the same the later one is numbered. */
export function makeSectionIds(): SectionIds {
  const used = new Set<string>();
  return {
    idOf(opens, text) {
      const words = (opens?.id ?? text).replace(UNSUITABLE, '-').replace(/^-|-$/g, '');
      const base = `s-${[...words].slice(0, LONGEST).join('')}`;
      let id = base;
      for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
      used.add(id);
      return id;
    },
  };
}
