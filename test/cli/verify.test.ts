import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import { printManifest } from '../../src/build/manifest/manifest.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';
const NOTICE = Buffer.from('a notice');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'plans'));
  mkdirSync(join(folder, 'output/a/2026/one'), { recursive: true });
  const record = {
    plan: 'a/2026/one',
    format: 'docx' as const,
    file: 'a/2026/one/notice.docx',
    bytes: NOTICE.length,
    sha256: digest(NOTICE),
    program: 'banwen/1',
    content: 'c',
    reads: {},
    inputs: [],
  };
  writeFileSync(join(folder, 'output/manifest.json'), printManifest({ program: 'banwen/1', artifacts: [record] }));
  writeFileSync(join(folder, 'output/a/2026/one/notice.docx'), NOTICE);
  writeFileSync(join(folder, '通知.docx'), NOTICE);
  writeFileSync(join(folder, '假.docx'), 'another');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...argv: string[]) => runCli(folder, ['verify', ...argv]);

test('a copy under another name is told with its plan and the name it had', async () => {
  const { code, stdout } = await verify('通知.docx');
  expect(code).toBe(0);
  expect(stdout).toBe(
    'output/manifest.json：清单未被改动（banwen/1）\n✓ 通知.docx  未被改动，方案 a/2026/one，原名 a/2026/one/notice.docx\n核对 1 个文件，0 个不符\n',
  );
});

test('a file of a root is held against the manifest of that root, wherever the command runs', async () => {
  const { code, stdout } = await runCli(tmpdir(), ['verify', join(folder, 'output/a/2026/one/notice.docx')]);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('未被改动，方案 a/2026/one') });
});

test('one file that differs among others makes it fail', async () => {
  const { code, stdout } = await verify('通知.docx', '假.docx', '--quiet');
  expect(code).toBe(1);
  expect(stdout).toContain('✗ 假.docx  清单里没有这个文件');
  expect(stdout).not.toContain('✓');
});

test('without a file all of the manifest is looked at, and what is not there is missing', async () => {
  expect((await verify()).code).toBe(0);
  rmSync(join(folder, 'output/a/2026/one/notice.docx'));
  const { code, stdout } = await verify();
  writeFileSync(join(folder, 'output/a/2026/one/notice.docx'), NOTICE);
  expect(code).toBe(1);
  expect(stdout).toContain('✗ a/2026/one/notice.docx  文件已不在');
});

test('for programs there is the same as data', async () => {
  const { stdout } = await verify('通知.docx', '--reporter', 'json');
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    manifest: { file: 'output/manifest.json', state: 'sealed', program: 'banwen/1' },
    summary: { files: 1, differing: 0 },
    files: [
      { file: '通知.docx', is: 'unaltered', plan: 'a/2026/one', recorded: 'a/2026/one/notice.docx', sha256: digest(NOTICE) },
    ],
  });
});

test('a manifest that was altered proves nothing', async () => {
  writeFileSync(join(folder, 'm.json'), '{"version":2,"program":"banwen/1","inputs":[],"seal":"x","artifacts":[]}');
  const { code, stdout } = await verify('通知.docx', '--manifest', 'm.json');
  expect(code).toBe(1);
  expect(stdout).toContain('m.json：清单被改动过，不能作准');
});

test.each([
  [['nope.docx'], '没有文件 `nope.docx`\n'],
  [['output'], '`output` 是文件夹'],
  [['通知.docx', '--manifest', 'nope.json'], '没有清单 `nope.json`'],
])('%j is a slip of the command line', async (argv, told) => {
  const { code, stderr } = await verify(...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});
