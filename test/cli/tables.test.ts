import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import { parseManifest } from '../../src/build/manifest/manifest.ts';
import { runCli } from '../support/run-cli.ts';

const fixture = fileURLToPath(new URL('../fixtures/as-issued', import.meta.url));
const ID = 'luquan/2026/results';
const TABLE = 'plans/luquan/2026/results.csv';
const ROWS = '检查对象名称,检查机关,检查结果\n示例甲有限公司,区市场监管局,未发现问题\n';
const PLAN = `kind: results
profile: luquan-2026
status: 印发
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-08-21
disclosure: { type: 主动公开 }
campaign: luquan/2026/joint-02
from: results.csv
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(fixture, root, { recursive: true });
  writeFileSync(join(root, 'plans', `${ID}.yaml`), PLAN);
  writeFileSync(join(root, TABLE), ROWS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(...argv: readonly string[]) {
  const { code, stdout, stderr } = await runCli(root, [...argv, '--today', '2026-09-01', '--reporter', 'json']);
  return { code, stderr, report: JSON.parse(stdout) };
}

async function buildStatus() {
  const { report } = await run('build', ID, '--format', 'xlsx');
  const own = report.artifacts.find(({ plan }: { plan: unknown }) => plan === ID);
  return own?.status;
}

test('a change in a table builds its plan anew, and the manifest names the table', async () => {
  expect(await buildStatus()).toBe('written');
  expect(await buildStatus()).toBe('fresh');
  const changed = `${ROWS}示例乙有限公司,区市场监管局,未发现问题\n`;
  writeFileSync(join(root, TABLE), changed);
  expect(await buildStatus()).toBe('written');
  const { artifacts } = parseManifest(readFileSync(join(root, 'output/manifest.json'), 'utf8'));
  expect(artifacts.find(({ plan }) => plan === ID)?.inputs).toContainEqual({ path: TABLE, sha256: digest(changed) });
});

test('a fault in a table is told at its line and column', async () => {
  writeFileSync(join(root, TABLE), `\ufeff${ROWS}示例乙有限公司,区市场监管局,正常\n`);
  const { code, report, stderr } = await run('check', ID);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(report.diagnostics).toMatchObject([
    { rule: 'schema/value-not-allowed', file: TABLE, range: { start: { line: 3, column: 16 }, end: { line: 3, column: 18 } } },
  ]);
});

test('a table that is gone is told at the plan, with what is there', async () => {
  rmSync(join(root, TABLE));
  writeFileSync(join(root, 'plans/luquan/2026/result.csv'), ROWS);
  const { report } = await run('check', ID);
  expect(report.diagnostics).toMatchObject([{ rule: 'tables/file-missing', file: `plans/${ID}.yaml` }]);
  expect(report.diagnostics[0].message).toContain('`result.csv`');
});
