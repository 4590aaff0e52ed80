import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'banwen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...options: readonly string[]) => runCli('.', ['check', 'luquan/2026', '--today', '2026-07-01', ...options]);

interface Told {
  readonly timings?: {
    readonly stages: readonly { readonly stage: string; readonly ms: number; readonly calls: number }[];
    readonly rules: readonly { readonly rule: string; readonly ms: number; readonly calls: number; readonly findings: number }[];
  };
}

test('the json report tells what every rule and every stage cost, the costliest first', async () => {
  const { stdout, stderr } = await run('--timings', '--reporter', 'json');
  const { timings }: Told = JSON.parse(stdout);
  const rules = timings?.rules ?? [];
  expect(rules.map(({ rule }) => rule).sort()).toEqual(checks.map(({ id }) => id).sort());
  expect(rules.map(({ ms }) => ms)).toEqual(rules.map(({ ms }) => ms).sort((a, b) => b - a));
  expect(rules.find(({ rule }) => rule === 'dates/lead-time-short')).toMatchObject({ calls: 6, findings: 0 });
  const stages = ['load', 'read', 'parse', 'validate', 'resolve', 'compose', 'check'];
  expect(timings?.stages.map(({ stage }) => stage)).toEqual(expect.arrayContaining(stages));
  expect(timings?.stages.find(({ stage }) => stage === 'check')?.calls).toBe(6);
  expect(stderr).toBe('');
});

test('without the option nothing is told of it', async () => {
  const { stdout, stderr } = await run('--reporter', 'json');
  expect(JSON.parse(stdout)).not.toHaveProperty('timings');
  expect(stderr).toBe('');
});

test('people see a table beside the report', async () => {
  const { stdout, stderr } = await run('--timings');
  expect(stdout).toMatch(/^方案 6 个/);
  expect(stderr).toMatch(/^环节 +毫秒 {2}次数 {2}发现\n/);
  expect(stderr).toMatch(/\n规则 +毫秒 {2}次数 {2}发现\n/);
});

test.each([
  ['--timings', join(folder, 'a.json')],
  [`--timings=${join(folder, 'a.json')}`],
])('a file that is named holds them instead: %s', async (...options) => {
  const { stderr } = await run(...options);
  expect(stderr).toBe('');
  const told: Told['timings'] = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  expect(told?.rules).toHaveLength(checks.length);
  rmSync(join(folder, 'a.json'));
});

test('a plan after the option is a plan', async () => {
  const { stdout, code } = await runCli('.', ['check', '--timings', 'luquan/2026/joint-02', '--today', '2026-07-01']);
  expect(stdout).toMatch(/^方案 1 个/);
  expect(code).toBe(0);
});

test('a number of threads is a whole one', async () => {
  expect((await run('--jobs', '1')).code).toBe(0);
  expect((await run('--jobs', '0')).code).toBe(2);
});
