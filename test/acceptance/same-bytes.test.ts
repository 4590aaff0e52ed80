import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { repository } from '../support/compile-folder.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'banwen-same-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds in different folders, time zones and locales give the same bytes for every artifact', async () => {
  const first = await build('一 处', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
  const second = await build('elsewhere', { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
  expect(first.length).toBeGreaterThan(20);
  expect(second).toEqual(first);
}, 120_000);

interface Artifact {
  readonly path: string;
  readonly sha256: string;
  readonly status: string;
}

/** Builds a copy of the repository's plans, drafts of the wrong ones included, and lists every file with its digest. */
async function build(name: string, environment: Readonly<Record<string, string>>): Promise<readonly Artifact[]> {
  const root = join(folder, name);
  mkdirSync(root);
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  const options = ['build', '--root', root, '--today', '2026-11-21', '--reporter', 'json'];
  const { stdout } = await run(process.execPath, [join(repository, 'dist/bin.js'), ...options], {
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  const { artifacts }: { artifacts: readonly Artifact[] } = JSON.parse(stdout);
  for (const { path, status } of artifacts) {
    expect(status, path).toBe('written');
    expect(readFileSync(join(root, path)).length, path).toBeGreaterThan(0);
  }
  return artifacts.map(({ path, sha256, status }) => ({ path, sha256, status }));
}
