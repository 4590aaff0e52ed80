import { isAbsolute, resolve } from 'node:path';
import { wayTo } from '../disk/way-to.ts';
import { isBelow } from '../disk/write-whole.ts';

/** A pattern as plans are matched, relative to the root: a path typed from here or an absolute one is turned around. */
export function rootPattern(pattern: string, { cwd, root }: { readonly cwd: string; readonly root: string }): string {
  const typed = isAbsolute(pattern) || /^\.\.?(\/|\\|$)/.test(pattern);
  if (!typed && !isBelow(root, cwd)) return pattern;
  const way = wayTo(root, resolve(cwd, pattern));
  if (typed) return way === '' ? 'plans' : way;
  return `{${pattern},${way}}`;
}
