import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const doctor = (...argv: readonly string[]) => runCli(folder, ['doctor', ...argv]);

test('a new root on this machine has everything, and programs are told the same', async () => {
  await runCli(folder, ['init', '.']);
  const { code, stdout, stderr } = await doctor('--reporter', 'pretty', '--reporter', 'json:out/doctor.json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('能打印');
  const { version, summary, examinations } = JSON.parse(readFileSync(join(folder, 'out/doctor.json'), 'utf8'));
  expect({ version, missing: summary.missing }).toEqual({ version: 1, missing: 0 });
  expect(examinations.map(({ id }: { id: string }) => id)).toEqual([
    ...['node', 'root', 'config', 'plans', 'calendar', 'schemas', 'output', 'disk', 'fonts', 'browser', 'git'],
  ]);
});

test('outside a root the machine is looked at all the same', async () => {
  const { code, stdout } = await doctor();
  expect(code).toBe(0);
  expect(stdout).toContain('! 这里和上级文件夹都没有 plans/\n  办法：');
});

test('a root that has no plan yet is looked at all the same', async () => {
  mkdirSync(join(folder, 'plans'));
  const { code, stdout } = await doctor();
  expect(code).toBe(0);
  expect(stdout).toContain('! plans/ 里没有方案\n  办法：用 banwen new 新建一份');
});

test('something missing is told with what to do, alone where asked to be quiet, and ends with 3', async () => {
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/chrome');
  const { code, stdout } = await doctor('--quiet', '--lang', 'en');
  expect(code).toBe(3);
  expect(stdout).toMatch(/✗ none of the browsers found could start.*\n {2}try: /);
  expect(stdout).not.toContain('✓');
  expect(stdout).toContain('missing: 1');
});

test('a root that is none is a usage error, and so is a plan', async () => {
  expect(await doctor('--root', '.')).toMatchObject({ code: 2 });
  expect(await doctor('luquan')).toMatchObject({ code: 2 });
});
