import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rootPattern } from '../../src/shell/root/root-pattern.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'banwen-'));
mkdirSync(join(folder, 'root/plans/a/2026'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: string, env: Readonly<Record<string, string>> = {}) {
  return runCli(folder, line.split(' ').filter(Boolean), { env, version: '1.2.3' });
}

test('version and help need nothing', async () => {
  expect(await run('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  expect((await run('--help')).stdout).toContain('banwen <build|check|watch');
  expect((await run('check --help --lang en')).stdout).toContain('check only, make no documents');
  expect((await run('help build')).stdout).toContain('--dry-run');
});

test.each([
  ['', '请写要做什么'],
  ['biuld', '没有命令 `biuld`，是否为 `build`'],
  ['frobnicate', '没有命令 `frobnicate`，应为 build、check'],
  ['help biuld', '没有命令 `biuld`，是否为 `build`'],
  ['--lang en build', 'the command comes first'],
  ['build --fromat docx', 'build 没有选项 `--fromat`，是否为 `--format`'],
  ['build --format doc', '没有格式 `doc`'],
  ['check --force', '没有选项 `--force`'],
  ['build --root', '选项 `--root` 后面要写内容'],
  ['build --root --quiet', '选项 `--root` 后面要写内容'],
  ['build --root=', '选项 `--root` 后面是空的'],
  ['build --quiet=yes', '选项 `--quiet` 后面不写内容'],
  ['build --today 2026-02-30', '2026-02-30'],
  ['build --lang fr', 'fr'],
  ['build --max-warnings -1', '--max-warnings'],
  ['build --max-warnings=many', 'many'],
  ['build --reporter xml', '没有报告形式 `xml`'],
  ['build --reporter json --reporter pretty', '只有一个报告'],
  ['build', '没有 plans/'],
  ['build --root root', '没有方案'],
  ['check --root nowhere', '没有 plans/'],
])('`%s` is a usage error', async (line, words) => {
  const { code, stdout, stderr } = await run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/(?:用法|Usage): banwen .+\n$/);
});

test('a strange SOURCE_DATE_EPOCH is a usage error', async () => {
  expect(await run('check --root root', { SOURCE_DATE_EPOCH: 'soon' })).toMatchObject({ code: 2 });
});

test('patterns are meant from where they are typed', () => {
  const root = join('/', 'r');
  expect(rootPattern('a/2026/x', { cwd: root, root })).toBe('a/2026/x');
  expect(rootPattern('./x.yaml', { cwd: join(root, 'plans/a'), root })).toBe('plans/a/x.yaml');
  expect(rootPattern('x.yaml', { cwd: join(root, 'plans/a'), root })).toBe('{x.yaml,plans/a/x.yaml}');
  expect(rootPattern('/r/plans/a', { cwd: '/', root })).toBe('plans/a');
});
