import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandNames } from '../../src/cli/command-names.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { commandsIn, readWorkflow, writersOf } from '../support/read-workflow.ts';
import { runCli } from '../support/run-cli.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(root, argv);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const FILES = ['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitlab-ci.yml', '.workflow/banwen.yml'];

test('a host gets its files, several get theirs, and none gets any without being asked', async () => {
  await run('init', '.');
  expect(FILES.filter((path) => existsSync(join(root, path)))).toEqual([]);
  const { code, stdout } = await run('init', '.', '--ci', 'gitlab,gitee');
  expect({ code, told: stdout.split('\n').slice(0, 2) }).toEqual({
    code: 0,
    told: FILES.slice(2).map((path) => `新建  ${path}`),
  });
  await run('init', '.', '--ci', 'github');
  expect(FILES.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('what a root has of them stays as it is', async () => {
  writeFileSync(join(root, '.gitlab-ci.yml'), 'mine: true\n');
  expect((await run('init', '.', '--ci', 'gitlab')).stdout).toContain('.gitlab-ci.yml  已有，没有改动');
  expect(read('.gitlab-ci.yml')).toBe('mine: true\n');
});

test('a host that cannot reach the program is told of', async () => {
  expect((await run('init', '.', '--ci', 'gitee')).stdout).toContain('代码平台取不到');
  writeFileSync(join(root, 'package.json'), '{ "dependencies": { "banwen": "git+ssh://git@host.example/banwen.git" } }\n');
  expect((await run('init', '.', '--ci', 'gitee')).stdout).not.toContain('代码平台取不到');
});

test('a host nobody knows is a usage error, and nothing is written', async () => {
  expect(await run('init', '.', '--ci', 'github,jenkins')).toMatchObject({ code: 2 });
  expect(existsSync(join(root, 'plans'))).toBe(false);
});

test('every command of every file is one the program understands', async () => {
  await run('init', '.', '--ci', 'github,gitlab,gitee');
  const lines = FILES.flatMap((path) => commandsIn(parse(read(path))));
  const typed = lines.flatMap((line) => [...line.matchAll(/npx --no-install banwen ([^;\n]+)/g)].map(([, words = '']) => words));
  expect(typed.length).toBeGreaterThan(10);
  for (const words of typed) {
    const [command, ...argv] = words.trim().split(/\s+/);
    const known = commandNames.find((name) => name === command);
    expect({ words, known }).toMatchObject({ known: command });
    expect(() => parseArguments(known ?? 'build', argv), words).not.toThrow();
  }
  expect(lines.filter((line) => line.includes('banwen') && !/npx --no-install banwen/.test(line))).toEqual([]);
});

test('the steps of a file run one after another in a new root', async () => {
  await run('init', '.', '--ci', 'github');
  const steps = commandsIn(parse(read('.github/workflows/check.yml'))).flatMap((line) => [
    ...line.matchAll(/npx --no-install banwen ((?:check|build)[^;\n]*)/g),
  ]);
  expect(steps).toHaveLength(2);
  for (const [, words = ''] of steps) {
    const { code, stderr } = await run(...words.trim().split(/\s+/), ...(words.startsWith('build') ? ['--format', 'docx'] : []));
    expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  }
  expect(JSON.parse(read('reports/banwen.sarif')).runs).toHaveLength(1);
  expect(read('reports/banwen.xml')).toContain('<testsuites name="banwen"');
  expect(existsSync(join(root, 'output/mouqu/2026/joint-01/notice.docx'))).toBe(true);
});

test('workflows have few rights; what may write comments or pages runs nothing of the repository', async () => {
  await run('init', '.', '--ci', 'github');
  const writers = FILES.slice(0, 2).flatMap((path) => writersOf(readWorkflow(read(path))));
  expect(writers.map(({ permissions }) => permissions)).toEqual([
    { 'pull-requests': 'write' },
    { pages: 'write', 'id-token': 'write' },
  ]);
  for (const { steps } of writers) expect(JSON.stringify(steps)).not.toMatch(/checkout|npm|npx/);
});

test('only what is public is published, and code scanning may be told of problems in repositories that are private', async () => {
  await run('init', '.', '--ci', 'github,gitlab,gitee');
  const [check, publish] = FILES.slice(0, 2).map((path) => parse(read(path)).jobs);
  const rights = { contents: 'read', actions: 'read', 'security-events': 'write' };
  expect([check.check.permissions, publish.build.permissions]).toEqual([rights, rights]);
  for (const path of FILES.slice(1)) expect(read(path), path).toContain('banwen build --prune --publish public');
  const pages = publish.build.steps.find(({ uses = '' }: { uses?: string }) => uses.includes('upload-pages-artifact'));
  expect(pages.with).toEqual({ path: 'public' });
});

test('files of other hosts say when they run, what they keep, and what they show', async () => {
  await run('init', '.', '--ci', 'gitlab,gitee');
  const gitlab = parse(read('.gitlab-ci.yml'));
  expect(gitlab.check.artifacts).toMatchObject({
    when: 'always',
    reports: { codequality: 'reports/quality.json', junit: 'reports/junit.xml' },
  });
  expect(gitlab.build.cache.paths).toEqual(['output/']);
  expect(gitlab.pages).toMatchObject({
    needs: ['build'],
    script: ['test -f public/index.html'],
    artifacts: { paths: ['public'] },
  });
  expect(gitlab.build.artifacts.paths).toEqual(['output/', 'public/']);
  const gitee = parse(read('.workflow/banwen.yml'));
  expect(Object.keys(gitee.triggers)).toEqual(['trigger', 'push', 'pr']);
  expect(gitee.stages[0].steps.map(({ step }: { step: string }) => step)).toEqual(['build@nodejs', 'publish@general_artifacts']);
});
