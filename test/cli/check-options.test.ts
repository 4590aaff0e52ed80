import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const fixture = fileURLToPath(new URL('../fixtures/as-issued', import.meta.url));
const PLAN = 'plans/luquan/2026/joint-02.yaml';
const BASELINE = 'banwen.baseline.json';
let root = '';
let original = '';

/** A root with one plan that is no longer kept word for word, typed on Windows, its last line not ended. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(fixture, root, { recursive: true });
  const [text = ''] = readFileSync(join(root, PLAN), 'utf8').split('\nasIssued:');
  original = `\uFEFF${text.trimEnd()} # 区公安局`.replaceAll('\n', '\r\n');
  writeFileSync(join(root, PLAN), original);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (command: string, ...options: readonly string[]) => runCli(root, [command, '--today', '2026-07-01', ...options]);

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const mended = () =>
  original
    .replace('org: 区公安局', 'org: 石家庄市公安局鹿泉分局')
    .replace('publishTo: 国家市场主体信用信息公示系统（河北）', 'publishTo: 国家企业信用信息公示系统（河北）')
    .replace(/^ {2}preamble: .*$/m, (line) => line.replaceAll(',', '，'));

test('--fix mends what is safe, leaves every other byte alone, and tells what remains', async () => {
  const { code, stdout } = await run('check', PLAN, '--fix');
  expect(read(PLAN)).toBe(mended());
  expect(code).toBe(1);
  expect(stdout).toMatch(/^已修改 plans\/luquan\/2026\/joint-02\.yaml：5 处\n/);
  expect(stdout).not.toContain('organ-name-nonstandard');
  expect(stdout).toContain('dates/lead-time-short');
  const again = await run('check', PLAN, '--fix', '--lang', 'en');
  expect(again.stdout).toMatch(/^nothing that can be mended unasked\n/);
  expect(read(PLAN)).toBe(mended());
});

test('a plan kept word for word is not touched', async () => {
  const before = read('plans/luquan/2019/joint-h2.yaml');
  await run('check', 'luquan/2019', '--fix');
  expect(read('plans/luquan/2019/joint-h2.yaml')).toBe(before);
});

test('--fix --dry-run shows the lines and writes nothing', async () => {
  const { code, stdout } = await run('check', PLAN, '--fix', '--dry-run', '--max-problems', '0');
  expect({ code, text: read(PLAN) }).toEqual({ code: 1, text: original });
  expect(stdout).toContain('@@ -33,1 +33,1 @@\n-  - org: 区公安局\n+  - org: 石家庄市公安局鹿泉分局\n');
  expect(stdout).toContain(`将修改 ${PLAN}：5 处`);
  expect(stdout).toMatch(/另有 \d+ 个问题没有列出/);
  const { fixes } = JSON.parse((await run('check', PLAN, '--fix', '--dry-run', '--reporter', 'json')).stdout);
  expect(fixes).toEqual({ written: false, files: [{ file: PLAN, count: 5 }] });
});

test('a link that leads out of the root is not even read', async () => {
  const outside = join(root, '..', `${root.split('/').at(-1)}-outside.yaml`);
  writeFileSync(outside, original);
  rmSync(join(root, PLAN));
  symlinkSync(outside, join(root, PLAN));
  await run('check', '--fix');
  expect(readFileSync(outside, 'utf8')).toBe(original);
  rmSync(outside);
});

test('with a baseline old findings are left out of checks and builds, and new ones are not', async () => {
  const first = await run('check', '--write-baseline');
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^基线写在 banwen\.baseline\.json，共 \d+ 个问题\n/);
  const checked = await run('check', '--reporter', 'json');
  const { summary, diagnostics } = JSON.parse(checked.stdout);
  expect({ code: checked.code, diagnostics }).toEqual({ code: 0, diagnostics: [] });
  expect(summary.baselined).toBeGreaterThan(20);
  expect((await run('build', '--format', 'docx')).code).toBe(0);
  expect(existsSync(join(root, 'output/luquan/2026/joint-02/notice.docx'))).toBe(true);
  expect((await run('check', '--no-baseline')).code).toBe(1);
  writeFileSync(join(root, PLAN), original.replace('due: 2026-08-05', 'due: 2026-08-04'));
  const { code, stdout } = await run('check');
  expect(code).toBe(1);
  expect(stdout).toContain('dates/summary-before-results');
  expect(stdout).toContain('config/baseline-outdated');
  expect(stdout).toMatch(/，错误 1 个，提醒 0 个，说明 1 个，基线略去 \d+ 个/);
});

test('a damaged baseline is a fault of the configuration, at its place', async () => {
  writeFileSync(join(root, BASELINE), '{\n  "version": 1,\n  "fils": {}\n}\n');
  const { code, stdout } = await run('check', '--lang', 'en');
  expect(code).toBe(2);
  expect(stdout).toContain('banwen.baseline.json:3:3 error schema/unknown-key');
  expect(stdout).toContain('--write-baseline');
});

test('a configuration that cannot be followed is a fault at its place', async () => {
  writeFileSync(join(root, 'banwen.config.yaml'), 'rules:\n  dates/*: info\n  dates/lead-tim-short: off\noutput: plans\n');
  writeFileSync(join(root, 'banwen.config.yml'), 'language: en\n');
  const { code, stdout } = await run('check');
  expect(code).toBe(2);
  expect(stdout).toContain('banwen.config.yaml:3:3 错误 config/unknown-rule');
  expect(stdout).toContain('banwen.config.yaml:4:9 错误 config/output-misplaced');
  expect(stdout).toContain('banwen.config.yml:1:1 提醒 config/file-misnamed');
});

test('severities of the configuration, by rule and by group, decide what is told', async () => {
  const config = 'rules:\n  dates/*: off\n  dates/lead-time-short: info\nmaxWarnings: 99\n';
  writeFileSync(join(root, 'banwen.config.yaml'), config);
  const { diagnostics } = JSON.parse((await run('check', PLAN, '--reporter', 'json')).stdout);
  const dates = diagnostics.filter(({ rule }: { rule: string }) => rule.startsWith('dates/'));
  expect(dates.map(({ rule, severity }: Record<string, string>) => `${severity} ${rule}`)).toEqual([
    'info dates/lead-time-short',
  ]);
});

test('a comment waives a finding of the next line, and says so where it waives nothing', async () => {
  const comment = '# banwen-disable-next-line dates/lead-time-short 上级临时部署 至 2026-07-31\r\n';
  writeFileSync(join(root, PLAN), original.replace('issued:', `${comment}issued:`));
  expect((await run('check', PLAN)).stdout).not.toContain('lead-time-short');
  const { stdout } = await run('check', PLAN, '--today', '2026-08-01');
  expect(stdout).toMatch(/joint-02\.yaml:9:\d+ 提醒 waivers\/expired/);
});

test.each([
  [['--dry-run'], '--fix'],
  [['--fix', '--dry-run', '--write-baseline'], '不能一起写'],
  [['--write-baseline', '--no-baseline'], '不能一起写'],
  [['--max-problems', 'few'], '--max-problems'],
])('%j is a usage error', async (options, words) => {
  const { code, stderr } = await run('check', ...options);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
