import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.ts';

/** A root as `banwen init` makes it, with one plan, `mouqu/2026/joint-01`; the caller takes it away. */
export interface NewRoot {
  /** Absolute path of its folder. */
  readonly path: string;
  /** Its files by their paths, with their texts. */
  files(): ReadonlyMap<string, string>;
  /** Types other words into a file. */
  change(file: string, old: RegExp, text: string): void;
  remove(): void;
}

/** Makes a root in a folder of its own. */
export async function newRoot(): Promise<NewRoot> {
  const path = mkdtempSync(join(tmpdir(), 'banwen-'));
  await runCli(path, ['init', '.']);
  return {
    path,
    files: () => {
      const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1));
      return new Map(paths.map((each) => [each, readFileSync(join(path, each), 'utf8')]));
    },
    change: (file, old, text) => writeFileSync(join(path, file), readFileSync(join(path, file), 'utf8').replace(old, text)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
