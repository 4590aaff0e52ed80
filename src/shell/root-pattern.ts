import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A pattern as plans are matched, relative to the root: a path typed from here or an absolute one is turned around. */
export function rootPattern(pattern: string, { cwd, root }: { readonly cwd: string; readonly root: string }): string {
  const typed = isAbsolute(pattern) || /^\.\.?(\/|\\|$)/.test(pattern);
  const below = relative(root, cwd);
  const inside = below !== '' && !below.startsWith('..');
  if (!typed && !inside) return pattern;
  const way = relative(root, resolve(cwd, pattern)).split(sep).join('/');
  if (typed) return way === '' ? 'plans' : way;
  return `{${pattern},${way}}`;
}
