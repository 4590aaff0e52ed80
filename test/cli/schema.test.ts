import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
  put('plans/registry/x/orgs.yaml', 'orgs:\n  - { id: a, name: 甲区文旅局, kind: 政府部门 }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(folder, argv);

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('it tells which files have changed', async () => {
  const first = await run('schema');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('更新  plans/.schemas/campaign.schema.json\n');
  const count = first.stdout.split('\n').filter((line) => line.startsWith('更新')).length;
  expect(first.stdout).toContain(`plans/.schemas/ 共 ${count} 个文件，更新 ${count} 个`);
  expect((await run('schema')).stdout).toBe(`plans/.schemas/ 共 ${count} 个文件，更新 0 个\n`);
});

test('with --check, stale files are errors', async () => {
  const stale = await run('schema', '--check');
  expect(stale).toMatchObject({ code: 1, stderr: '' });
  expect(stale.stdout).toContain('config/editor-schema-stale');
  expect(stale.stdout).toContain('运行 banwen schema');
  await run('schema');
  expect(await run('schema', '--check')).toMatchObject({ code: 0, stdout: 'plans/.schemas/ 是最新的\n' });
  expect(await run('schema', '--check', '--reporter', 'pretty:out.txt')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('错误 0 个');
});

test('a registry with errors is told, and the exit code is 1', async () => {
  put('plans/registry/x/orgs.yaml', 'orgs:\n  - { id: a, name: 甲区文旅局, kind: 政府机关 }\n');
  const { code, stdout } = await run('schema');
  expect(code).toBe(1);
  expect(stdout).toContain('plans/registry/x/orgs.yaml:2:');
  expect(readFileSync(join(folder, 'plans/.schemas/campaign.schema.json'), 'utf8')).toContain('甲区文旅局');
});

test('for a program it reports as every command does', async () => {
  const { stdout } = await run('schema', '--reporter', 'json');
  const { artifacts } = JSON.parse(stdout);
  expect(artifacts).toContainEqual(
    expect.objectContaining({ plan: null, format: 'site', path: 'plans/.schemas/plan.schema.json', status: 'written' }),
  );
});

test('it names no plan', async () => {
  expect(await run('schema', 'x/2026/joint-01')).toMatchObject({ code: 2, stdout: '' });
});
