import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Change } from './change.ts';

interface File {
  readonly name: string;
  readonly content: string;
}

interface Instrumenter {
  instrument(
    files: readonly (File & { readonly mutate: boolean })[],
    options: object,
  ): Promise<{ readonly files: readonly File[]; readonly mutants: readonly Change[] }>;
}

/** A package that stands in the folder of tools only. */
const INSTRUMENTER = '@stryker-mutator/instrumenter';
const QUIET = { debug: ignore, info: ignore, warn: console.warn, error: console.error, isDebugEnabled: () => false };
/** No header: who runs the code gives it `stryMutAct_9fa48` and `stryCov_9fa48`. */
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };

/** The changes Stryker knows of these files, and by path the code that holds all of them, each behind a switch. */
export async function switchChanges(
  paths: readonly string[],
): Promise<{ readonly changes: readonly Change[]; readonly codes: ReadonlyMap<string, string> }> {
  const { Instrumenter } = (await import(/* @vite-ignore */ INSTRUMENTER)) as {
    Instrumenter: new (logger: object) => Instrumenter;
  };
  const files = paths.map((path) => ({ name: resolve(path), content: readFileSync(path, 'utf8'), mutate: true }));
  const { files: switched, mutants } = await new Instrumenter(QUIET).instrument(files, OPTIONS);
  return { changes: mutants, codes: new Map(switched.map(({ name, content }) => [name, content])) };
}

function ignore(): void {
  // what it says of its progress
}
