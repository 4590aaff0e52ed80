import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  await run('init', '.');
  await run('build', '--format', 'docx,html,xlsx');
  cpSync(join(root, 'output/manifest.json'), join(root, 'published.json'));
  rmSync(join(root, 'output'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(root, argv);
const frozen = async (...more: readonly string[]) => {
  const { code, stdout } = await run(
    ...['build', '--frozen', '--manifest', 'published.json', '--format', 'docx,html,xlsx', '--reporter', 'json', ...more],
  );
  const { diagnostics, artifacts } = JSON.parse(stdout);
  return { code, artifacts, told: diagnostics.filter(({ rule }: { rule: string }) => rule.startsWith('frozen/')) };
};

function edit(path: string, from: string | RegExp, to: string): void {
  writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));
}

test('what was published is built again, byte by byte, and nothing is written', async () => {
  const { code, told, artifacts } = await frozen();
  expect({ code, told }).toEqual({ code: 0, told: [] });
  expect(artifacts.map(({ status }: { status: string }) => status)).toContain('unchanged');
  expect(existsSync(join(root, 'output'))).toBe(false);
});

test('a file that would differ is named with its cause', async () => {
  edit(PLAN, /sequence: 1/, 'sequence: 3');
  const { code, told } = await frozen();
  expect(code).toBe(1);
  expect(told.map(({ file }: { file: string }) => file)).toContain('output/mouqu/2026/joint-01/notice.docx');
  expect(told[0]).toMatchObject({ rule: 'frozen/file-changed', severity: 'error', message: expect.stringContaining(PLAN) });
  expect(existsSync(join(root, 'output'))).toBe(false);
});

test('files are named as the configuration has the output', async () => {
  writeFileSync(join(root, 'banwen.config.yaml'), 'output: 公开\n');
  edit(PLAN, /sequence: 1/, 'sequence: 3');
  const { told, artifacts } = await frozen();
  const files = told.map(({ file }: { file: string }) => file);
  expect(files).toContain('公开/mouqu/2026/joint-01/notice.docx');
  expect(artifacts.map(({ path }: { path: string }) => path)).not.toContain('公开/mouqu/2026/joint-01/notice.docx');
});

test('a plan that is gone, and one that is new, are told apart', async () => {
  cpSync(join(root, PLAN), join(root, 'plans/mouqu/2026/joint-09.yaml'));
  rmSync(join(root, PLAN));
  const { told } = await frozen();
  const filesOf = (wanted: string) =>
    told.flatMap(({ rule, file }: { rule: string; file: string }) => (rule === wanted ? [file] : []));
  expect(filesOf('frozen/file-missing')).toContain('output/mouqu/2026/joint-01/notice.docx');
  expect(filesOf('frozen/file-added')).toContain('output/mouqu/2026/joint-09/notice.docx');
});

test('limited to some formats, only these are compared', async () => {
  edit(PLAN, /sequence: 1/, 'sequence: 3');
  const argv = ['build', '--frozen', '--manifest', 'published.json', '--format', 'xlsx', '--reporter', 'json'];
  const { diagnostics } = JSON.parse((await run(...argv)).stdout);
  const files = diagnostics.flatMap(({ rule, file }: { rule: string; file: string }) =>
    rule.startsWith('frozen/') ? [file] : [],
  );
  expect(files.every((file: string) => file.endsWith('statistics.xlsx'))).toBe(true);
});

test.each([
  [['--frozen'], '要一起写'],
  [['--manifest', 'published.json'], '要一起写'],
  [['--frozen', '--manifest', 'published.json', '--dry-run'], '不能一起写'],
  [['--frozen', '--manifest', 'nowhere.json'], '没有清单'],
  [['--frozen', '--manifest', 'package.json'], '不是完好的清单'],
])('`build %j` is a usage error', async (argv, words) => {
  const { code, stderr } = await run('build', ...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
