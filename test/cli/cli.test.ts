import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

test.each([
  ['build --frozen', '--frozen 和 --manifest FILE 要一起写，如 --frozen --manifest output/manifest.json'],
  ['build --manifest m.json', '--frozen 和 --manifest FILE 要一起写，如 --frozen --manifest output/manifest.json'],
  ['build --frozen --manifest m.json --dry-run', '--frozen 和 --dry-run 不能一起写：它本来就不写文件'],
  [
    'build --publish p --frozen --manifest m.json',
    '--publish 不能和 --frozen、--dry-run、--draft 一起写：只发布写好的、没有错误的文件',
  ],
  ['build --publish p --dry-run', '--publish 不能和 --frozen、--dry-run、--draft 一起写：只发布写好的、没有错误的文件'],
  ['build --publish p --draft', '--publish 不能和 --frozen、--dry-run、--draft 一起写：只发布写好的、没有错误的文件'],
  ['check --dry-run', '--dry-run 要和 --fix 一起写'],
  ['check --fix --dry-run --write-baseline', '--dry-run 和 --write-baseline 不能一起写'],
  ['check --write-baseline --no-baseline', '--write-baseline 和 --no-baseline 不能一起写'],
  ['collect', '请写方案和部门报来的文件，如 banwen collect luquan/2026/joint-02 返回/*.xlsx'],
  ['collect luquan/2026/joint-02', '请写方案和部门报来的文件，如 banwen collect luquan/2026/joint-02 返回/*.xlsx'],
  ['diff', '请写两个版本：旧的在前，新的在后，如 banwen diff HEAD~1 luquan/2026/joint-02'],
  ['diff a b c', '请写两个版本：旧的在前，新的在后，如 banwen diff HEAD~1 luquan/2026/joint-02'],
  ['diff a b --out c.doc', '--out 为 `c.doc`，应为 .docx 文件'],
  ['doctor a', 'doctor 检查电脑和工作文件夹，不用写方案'],
  ['forms --targets a.csv', '请写是哪份方案，如 banwen forms luquan/2026/joint-02 --targets 名单.xlsx'],
  ['forms a', '请用 --targets 写出检查对象名单，如 --targets 名单.xlsx'],
  ['init', '请写一个文件夹，如 banwen init ../鹿泉办文；名称里有空格时加引号'],
  ['init a b', '请写一个文件夹，如 banwen init ../鹿泉办文；名称里有空格时加引号'],
  ['init new --area 鹿泉', '地区为 `鹿泉`，应为小写'],
  ['init new --ci github,', '--ci 为 ``，应为 github、gitlab、gitee'],
  ['new campaign', '请写种类和编号，如 banwen new campaign luquan/2026/joint-03；种类有 campaign、'],
  ['new campaign a/2026/b c', '请写种类和编号，如 banwen new campaign luquan/2026/joint-03；种类有 campaign、'],
  ['inspect', '请写要检查的 Word 文件，如 banwen inspect 通知.docx'],
  ['report', '请写和哪个版本比，如 banwen report --base main'],
  ['report --base main a', 'report 说明全部方案的变化，不用写方案；一份方案的变化用 banwen diff'],
  ['schema a', 'schema 总是写出全部文件，不用写方案'],
  ['explain nothing-like-it-at-all', '没有规则 `nothing-like-it-at-all`'],
])('`%s` is refused in one sentence with the usage of its command, and nothing is done', async (line, words) => {
  const { code, stdout, stderr } = await run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n')).toHaveLength(3);
  expect(stderr.slice(0, words.length)).toBe(words);
  expect(stderr.split('\n')[1]).toMatch(new RegExp(`^用法: banwen ${line.split(' ')[0]} ?`));
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

test.each([
  ['build --frozen --lang en', '--frozen and --manifest FILE go together, as in --frozen --manifest output/manifest.json'],
  ['check --dry-run --lang=en', '--dry-run goes with --fix'],
  ['check --lang zh --dry-run --lang en', '--dry-run goes with --fix'],
  ['check --fix --dry-run --write-baseline --lang en', '--dry-run does not go with --write-baseline'],
  ['diff a b --out c --lang en', '--out is `c`, expected a .docx file'],
  ['inspect --lang en', 'name the Word file to inspect, as in banwen inspect notice.docx'],
  ['report --lang en', 'name the revision to compare with, as in banwen report --base main'],
  ['chekc --lang en', 'there is no command `chekc`, did you mean `check`'],
])('`%s` is refused in English', async (line, words) => {
  const { code, stderr } = await run(line);
  expect([code, stderr.split('\n')[0]]).toEqual([2, words]);
  expect(stderr.split('\n')[1]).toMatch(/^Usage: banwen /);
});

test('after -- each word is a name, also one that looks like an option', async () => {
  expect((await run('explain -- --help')).stderr).toMatch(/^没有规则 `--help`/);
  expect((await run('explain -- --version')).stderr).toMatch(/^没有规则 `--version`/);
  expect((await run('explain -- --lang en')).stderr).toMatch(/^没有规则 `--lang`/);
});

test.each([
  ['--version', '1.2.3\n'],
  ['-v', '1.2.3\n'],
  ['check --fix --version', '1.2.3\n'],
])('`%s` answers with the version alone', async (line, stdout) => {
  expect(await run(line)).toEqual({ code: 0, stdout, stderr: '' });
});

test('help is the same however it is asked for', async () => {
  const { stdout } = await run('help check');
  expect(stdout).toMatch(/^用法: banwen check /);
  for (const line of ['--help check', '-h check', 'check --help', 'check -h', 'check --fix nonsense -h'])
    expect(await run(line)).toEqual({ code: 0, stdout, stderr: '' });
  expect((await run('help')).stdout).toBe((await run('--help')).stdout);
  expect((await run('help --lang en')).stdout).toMatch(/^Usage: banwen </);
});
