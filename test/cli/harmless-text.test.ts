import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harmlessText } from '../../src/cli/harmless-text.ts';
import { colours } from '../../src/cli/reporters/paint.ts';
import { runCli } from '../support/run-cli.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  mkdirSync(join(root, 'plans/a/2026'), { recursive: true });
  writeFileSync(join(root, 'plans/a/2026/one.yaml'), 'kind: campaign\nprofile: "\\e[2J\\e]0;x\\a\\u202E甲"\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('our colours, lines and tabs stay', () => {
  const text = `${colours('red', '错误')} ${colours('dim', 'a')}\n\t${colours('bold', '完')}`;
  expect(harmlessText(text)).toBe(text);
});

test.each([
  ['\u001b[2J', '·[2J'],
  ['\u001b[8m藏', '·藏'],
  ['\u001b]0;标题\u0007', '·]0;标题·'],
  ['\u009b2J', '·2J'],
  ['甲\r乙\b', '甲·乙·'],
  ['\u202e反\u2066', '·反·'],
])('%j is shown as %s', (text, shown) => {
  expect(harmlessText(text)).toBe(shown);
});

test.each(['pretty', 'github'])('what a plan says commands no screen (%s)', async (reporter) => {
  const { stdout } = await runCli(root, ['check', '--reporter', reporter]);
  expect(stdout).toContain('·[2J·]0;x··甲');
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
});

test('nor does what was typed', async () => {
  const { code, stderr } = await runCli(root, ['check', '甲\u001b[2J']);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('`甲·[2J`') });
});

test('programs are told it as it is', async () => {
  const { stdout } = await runCli(root, ['check', '--reporter', 'json']);
  expect(stdout).toContain('\\u001b[2J');
});
