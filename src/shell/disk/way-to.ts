import { relative, sep } from 'node:path';

/** The way from a folder to a path, with `/` on every machine. */
export function wayTo(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
