import { digest } from '../build/digest.ts';
import type { SharedSources } from '../build/shared-inputs.ts';

/** The inputs of an artifact by path, with the SHA-256 of their text, or of their bytes where they are tables. */
export type InputDigests = (paths: readonly string[]) => readonly { readonly path: string; readonly sha256: string }[];

/** The digests of files plans are made of, each worked out once. */
export function inputDigests({ sources, builtIn, tables = [] }: Omit<SharedSources, 'unreadable'>): InputDigests {
  const texts = new Map([...builtIn, ...sources].map(({ path, text }) => [path, text]));
  const known = new Map(tables.flatMap((table) => ('sha256' in table ? [[table.path, table.sha256]] : [])));
  const one = (path: string) => {
    const sha256 = known.get(path) ?? digest(texts.get(path) ?? '');
    known.set(path, sha256);
    return { path, sha256 };
  };
  return (paths: readonly string[]) => [...new Set(paths)].sort().map(one);
}
