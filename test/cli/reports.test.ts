import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readXml } from '../support/read-xml.ts';
import { runCli } from '../support/run-cli.ts';

const fixture = fileURLToPath(new URL('../fixtures/as-issued', import.meta.url));
const PLAN = 'plans/luquan/2026/joint-02.yaml';
let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(fixture, join(top, '办文'), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(top, path), 'utf8');
const run = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli(join(top, '办文'), argv, { env, day: '2026-07-01' });

test('one check is told in every form, to the screen and to files in folders that are made', async () => {
  mkdirSync(join(top, '.git'));
  const { code, stdout, stderr } = await run([
    ...['check', PLAN, '--reporter', 'github'],
    ...['sarif', 'gitlab', 'junit', 'json', 'pretty'].flatMap((name) => ['--reporter', `${name}:../out/deep/${name}`]),
  ]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(`::error file=办文/${PLAN},line=`);
  const { errors, warnings, infos } = JSON.parse(read('out/deep/json')).summary;
  const all = errors + warnings + infos;
  const { results } = JSON.parse(read('out/deep/sarif')).runs[0];
  expect(results).toHaveLength(all);
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^%E5%8A%9E%E6%96%87\/plans\//);
  expect(JSON.parse(read('out/deep/gitlab'))).toHaveLength(all);
  expect(readXml(read('out/deep/junit')).attributes).toMatchObject({ tests: `${all}`, failures: `${errors}` });
  expect(read('out/deep/pretty')).toContain(`错误 ${errors} 个`);
});

test('with --quiet no form tells of more than errors, and --max-problems limits them all; counts stay whole', async () => {
  const names = ['sarif', 'gitlab', 'junit', 'json'];
  const files = names.flatMap((name) => ['--reporter', `${name}:${name}`]);
  await run(['check', '--quiet', '--max-problems', '3', ...files]);
  const json = JSON.parse(read('办文/json'));
  expect(json.diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(['error', 'error', 'error']);
  expect(json.summary.warnings).toBeGreaterThan(3);
  expect(JSON.parse(read('办文/sarif')).runs[0].results).toHaveLength(3);
  expect(JSON.parse(read('办文/gitlab'))).toHaveLength(3);
  expect(readXml(read('办文/junit')).attributes).toMatchObject({ failures: '3' });
});

test('a build is told in the same forms', async () => {
  const { code, stdout } = await run([
    'build',
    PLAN,
    '--draft',
    '--format',
    'docx',
    '--max-problems',
    '1',
    '--reporter',
    'github',
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::\w+ file=.*\n另有 \d+ 个问题没有列出.*\n方案 1 个.*生成 \d+ 件.*\n$/);
});

test('the page of a run gets a summary after what stands there', async () => {
  writeFileSync(join(top, 'summary.md'), 'before\n');
  const env = {
    GITHUB_STEP_SUMMARY: join(top, 'summary.md'),
    GITHUB_SERVER_URL: 'https://host.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'abc',
  };
  await run(['check', PLAN, '--reporter', 'github'], env);
  expect(read('summary.md')).toMatch(/^before\n### banwen: 方案 1 个/);
  expect(read('summary.md')).toContain(`](<https://host.example/o/r/blob/abc/${PLAN}#L`);
  await run(['check', PLAN], env);
  expect(read('summary.md').match(/### banwen/g)).toHaveLength(1);
});

test('a report that cannot be written is a sentence, and no plan is touched', async () => {
  writeFileSync(join(top, 'file'), '');
  const { code, stderr } = await run(['check', PLAN, '--reporter', 'sarif:../file/out.sarif']);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^无法写入 .*\n.+\n$/);
  expect(existsSync(join(top, 'file/out.sarif'))).toBe(false);
});

test.each([
  [['check', '--reporter', 'xunit'], '应为 pretty、json、sarif、github、gitlab、junit'],
  [['inspect', 'x.docx', '--reporter', 'junit'], '应为 pretty、json、sarif 或'],
  [['watch', '--reporter', 'github'], '应为 pretty、json、sarif、gitlab、junit'],
  [['doctor', '--reporter', 'sarif'], '应为 pretty、json 或'],
  [['check', '--reporter', 'github', '--reporter', 'json'], '只有一个报告可以写到屏幕'],
])('`%j` is a usage error', async (argv, words) => {
  const { code, stderr } = await run(argv);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
