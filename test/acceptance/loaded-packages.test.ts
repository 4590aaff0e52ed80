import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const program = ['--import', './test/support/tell-packages.mjs', 'dist/bin.js'];

/** The packages a command of the compiled program loads. */
async function packagesOf(...command: readonly string[]): Promise<readonly string[]> {
  const { stderr } = await run(process.execPath, [...program, ...command]);
  return [...stderr.matchAll(/^package (.+)$/gm)].map(([, name = '']) => name).sort();
}

test('a check loads the days off and nothing else', async () => {
  expect(await packagesOf('check', 'luquan/2026/joint-02', '--today', '2026-07-01', '--no-cache', '--quiet')).toEqual([
    'chinese-days',
  ]);
});

test('help loads nothing', async () => {
  expect(await packagesOf('--help')).toEqual([]);
});

test('a build loads what it writes with', async () => {
  const out = mkdtempSync(join(tmpdir(), 'banwen-'));
  try {
    const packages = await packagesOf('build', 'luquan/2026/joint-02', '--format', 'docx', '--out', out, '--quiet');
    expect(packages).toContain('docx');
    expect(packages).not.toContain('puppeteer');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
