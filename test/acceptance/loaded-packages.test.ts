import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const telling = ['--import', './test/support/tell-packages.mjs'];
const program = [...telling, 'dist/bin.js'];

/** The packages a command of the compiled program loads. */
async function packagesOf(...command: readonly string[]): Promise<readonly string[]> {
  return told(await run(process.execPath, [...program, ...command]));
}

function told({ stderr }: { readonly stderr: string }): readonly string[] {
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

test('the library loads nothing before it is asked for something', async () => {
  const script = "import('banwen').then(({ build }) => process.stdout.write(typeof build))";
  const loaded = await run(process.execPath, [...telling, '-e', script]);
  expect({ ...loaded, stderr: told(loaded) }).toMatchObject({ stdout: 'function', stderr: [] });
});

test('a build of Word files loads neither a browser nor a reader of workbooks', async () => {
  const out = mkdtempSync(join(tmpdir(), 'banwen-'));
  try {
    const packages = await packagesOf('build', 'luquan/2026/joint-02', '--format', 'docx', '--out', out, '--quiet');
    expect(readdirSync(join(out, 'luquan/2026/joint-02'))).toContain('notice.docx');
    expect(packages.filter((name) => /puppeteer|exceljs|yaml|ajv/.test(name))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
