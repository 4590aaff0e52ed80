import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDay } from '../../src/plan/days/day.ts';
import type { Format } from '../../src/renderers/renderer.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { runBuild } from '../../src/shell/run-build.ts';
import { repository } from './compile-folder.ts';

export interface RootOptions {
  /** Folder of the repository that holds `plans/`. */
  readonly of: string;
  /** Files to add or replace, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A root of its own in a temporary folder, which is built as people build it. */
export function makeRoot({ of, files = {} }: RootOptions) {
  const root = mkdtempSync(join(tmpdir(), 'banwen-root-'));
  for (const part of ['plans', 'templates', 'banwen.config.yaml']) {
    const from = join(repository, of, part);
    if (existsSync(from) && !(part === 'templates' && of === '')) cpSync(from, join(root, part), { recursive: true });
  }
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const host = nodeHost({ root, out: undefined, version: '0.0.0' });
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('the day of the tests is a day');
  return {
    output: join(root, 'output'),
    write,
    read: (file: string): string => readFileSync(join(root, 'output', file), 'utf8'),
    address: (file: string): string => pathToFileURL(join(root, 'output', file)).href,
    build: (formats: readonly Format[], options: { readonly draft?: boolean; readonly patterns?: readonly string[] } = {}) =>
      runBuild(host, {
        patterns: options.patterns ?? [],
        formats: new Set(formats),
        draft: options.draft ?? false,
        force: false,
        dryRun: false,
        today,
      }),
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  };
}
