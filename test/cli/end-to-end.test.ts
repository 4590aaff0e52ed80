import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const fixture = fileURLToPath(new URL('../fixtures/as-issued', import.meta.url));
const PLAN = 'plans/luquan/2026/joint-02.yaml';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(root, [...argv, '--today', '2026-07-01']);

function edit(from: RegExp, to: string): void {
  const path = join(root, PLAN);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test.each([
  ['a wrong key', /^sequence:/m, 'sequense:', 'schema/unknown-key'],
  ['an unknown organ', /org: 区市场监管局/, 'org: 区市场监督局', 'names/unknown'],
  ['an impossible date', /2026-07-31/, '2026-02-31', 'dates/date-not-in-calendar'],
  ['a profile nobody has', /^profile: \S+/m, 'profile: luqan-2026', 'names/unknown'],
])('%s is reported at its place', async (_, from, to, rule) => {
  edit(from, to);
  const { code, stdout, stderr } = await run('check', PLAN, '--reporter', 'json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const found = JSON.parse(stdout).diagnostics.find((each: { rule: string }) => each.rule === rule);
  expect(found).toMatchObject({ file: PLAN, severity: 'error' });
  expect(found.range.start.line).toBeGreaterThan(0);
});

test('a configuration with a wrong key is reported and stops', async () => {
  writeFileSync(join(root, 'banwen.config.yaml'), 'langauge: en\n');
  const { code, stdout } = await run('check');
  expect(code).toBe(2);
  expect(stdout).toContain('banwen.config.yaml:1:1');
});

test('a draft of plans with errors is written and a second one is fresh', async () => {
  const build = ['build', '--draft', '--format', 'docx,xlsx', '--reporter', 'json', '--reporter', 'pretty:report.txt'] as const;
  const first = await run(...build);
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(first.stdout).artifacts.map(({ path }: { path: string }) => path)).toContain(
    'output/luquan/2026/joint-02/notice.docx',
  );
  const second = JSON.parse((await run(...build)).stdout);
  expect(new Set(second.artifacts.map(({ status }: { status: string }) => status))).toEqual(new Set(['fresh']));
  expect(readFileSync(join(root, 'report.txt'), 'utf8')).toContain('错误');
});

test('without --draft plans with errors make nothing', async () => {
  const { code, stdout } = await run('build', PLAN, '--format', 'docx', '--reporter', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout).artifacts.filter(({ plan }: { plan: unknown }) => plan !== null)).toEqual([]);
});
