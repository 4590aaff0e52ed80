import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { TableFile } from './tables/table-file.ts';

/** The files of a root as the stages take them. */
export interface SharedSources {
  readonly sources: readonly Source[];
  /** Outlines of the program, used where the root has none of the name. */
  readonly builtIn: readonly Source[];
  /** Files that are no text; named by `file`. */
  readonly unreadable: readonly Diagnostic[];
  /** Files of rows that plans name. */
  readonly tables?: readonly TableFile[];
  /** What reading all shared files gave, where that is known: those nobody asks for are not read again then. */
  readonly reading?: SharedReading | undefined;
}

/** What reading the shared files of a root gave beside their values. */
export interface SharedReading {
  readonly said: readonly Diagnostic[];
  /** Files without a value. */
  readonly broken: readonly string[];
}

/** The sources a root goes by: its own, and the outlines of the program for which it has no file, not even an unreadable one. */
export function sourcesInUse({ sources, builtIn, unreadable }: Omit<SharedSources, 'tables'>): readonly Source[] {
  const own = new Set([...sources.map(({ path }) => path), ...unreadable.map(({ file }) => file)]);
  return [...sources, ...builtIn.filter(({ path }) => !own.has(path))];
}
