import { isAbsolute, relative, resolve } from 'node:path';
import { wayTo } from '../disk/way-to.ts';

/** A pattern as plans are matched, relative to the root: a path typed from here or an absolute one is turned around. */
export function rootPattern(pattern: string, { cwd, root }: { readonly cwd: string; readonly root: string }): string {
  const typed = isAbsolute(pattern) || /^\.\.?(\/|\\|$)/.test(pattern);
  const below = relative(root, cwd);
  const inside = below !== '' && !below.startsWith('..');
  if (!typed && !inside) return pattern;
  const way = wayTo(root, resolve(cwd, pattern));
  if (typed) return way === '' ? 'plans' : way;
  return `{${pattern},${way}}`;
}
