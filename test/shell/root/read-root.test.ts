import { expect, test } from 'vitest';
import { UsageError } from '../../../src/core/failure.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { compileRoot } from '../../../src/shell/root/compile-root.ts';
import { configuredOutput } from '../../../src/shell/root/configured-output.ts';
import { emptyReport } from '../../../src/shell/root/empty-report.ts';
import { readFiles, settleRoot } from '../../../src/shell/root/read-root.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const host = () => nodeHost({ root: scratch.at(), out: undefined, version: '1' });
const settle = async (patterns: readonly string[] = []) => settleRoot(await readFiles(host(), {}, {}), patterns);
const put = (...ids: readonly string[]): void => {
  for (const id of ids) scratch.put(`plans/${id}.yaml`, 'kind: campaign\n');
};

test.each([
  [[], ['a/2025/y', 'a/2026/x', 'b/2026/x']],
  [['a/2026/x'], ['a/2026/x']],
  [['a'], ['a/2025/y', 'a/2026/x']],
  [
    ['*/2026/x', 'a/2025/y'],
    ['a/2025/y', 'a/2026/x', 'b/2026/x'],
  ],
  [['a/2026/x', 'plans/a/2026/x.yaml'], ['a/2026/x']],
])('%j means the plans %j', async (patterns, ids) => {
  put('a/2025/y', 'a/2026/x', 'b/2026/x');
  expect([...(await settle(patterns)).selected].sort()).toEqual(ids);
});

test.each([
  ['c/2026/x', '没有方案符合 `c/2026/x`；写方案的编号（地区/年份/名称）、文件路径或通配符'],
  ['registry', '没有方案符合 `registry`；写方案的编号（地区/年份/名称）、文件路径或通配符'],
])('a pattern that means no plan is named, though others do: %s', async (pattern, zh) => {
  put('a/2026/x');
  scratch.put('plans/registry/a/orgs.yaml', '');
  await expect(settle(['a/2026/x', pattern])).rejects.toMatchObject({ text: { zh } });
});

test('a root without a plan says how to begin one', async () => {
  scratch.put('plans/profiles/p.yaml', '');
  const error: unknown = await settle().catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({
    text: {
      zh: 'plans/ 里没有方案；新建 plans/<地区>/<年份>/<名称>.yaml，第一行写 `kind: campaign`',
      en: 'there is no plan in plans/; write plans/<area>/<year>/<name>.yaml, beginning with `kind: campaign`',
    },
  });
});

test.each([
  ['no settings', undefined, undefined, false, []],
  ['empty settings', 'banwen.config.yaml', '', false, []],
  ['an unknown key', 'banwen.config.yaml', 'langauge: en\n', true, ['error schema/unknown-key']],
  ['a list', 'banwen.config.yaml', '- en\n', true, ['error schema/wrong-type']],
  ['broken YAML', 'banwen.config.yaml', 'formats: [docx\n', true, ['error yaml/unclosed']],
  ['bytes of GBK', 'banwen.config.yaml', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]), true, ['error yaml/syntax']],
  ['another ending', 'banwen.config.yml', 'language: en\n', false, ['warning config/file-misnamed']],
  ['a baseline that is no JSON', 'banwen.baseline.json', '{', true, ['error yaml/unclosed']],
])('%s', async (_, name, content, faulty, told) => {
  put('a/2026/x');
  if (name !== undefined) scratch.put(name, content);
  const read = await settle();
  expect(read.diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(told);
  expect(emptyReport(read)).toMatchObject({
    configurationFaulty: faulty,
    plans: 0,
    listed: [{ id: 'a/2026/x', file: 'plans/a/2026/x.yaml', title: null }],
  });
});

test('the report says what the settings say, whatever was looked at', async () => {
  put('a/2026/x');
  scratch.put('banwen.config.yaml', 'language: en\nmaxWarnings: 3\n');
  expect(emptyReport(await settle())).toMatchObject({ language: 'en', maxWarnings: 3 });
});

test.each([
  [undefined, 'output/x'],
  ['output: 成文/公开\n', '成文/公开/x'],
  ['output: [\n', 'output/x'],
])('settings that read %j put files to %s', async (text, path) => {
  if (text !== undefined) scratch.put('banwen.config.yaml', text);
  expect((await configuredOutput(host())).outputPath('x')).toBe(path);
});

test('a plan that is no text is a plan with an error, and others are looked at', async () => {
  put('a/2026/x');
  scratch.put('plans/a/2026/y.yaml', new Uint8Array([0xff]));
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('a day');
  const { compilation, diagnostics } = compileRoot(await settle(), { today, draft: false });
  expect(compilation.plans.map(({ id }) => id)).toEqual(['a/2026/x', 'a/2026/y']);
  expect(diagnostics.find(({ file }) => file === 'plans/a/2026/y.yaml')).toMatchObject({
    rule: 'yaml/syntax',
    message: { zh: '文件不是 UTF-8 编码的文本', en: 'Unexpected bytes, expected text in UTF-8' },
    hint: { zh: '用编辑器另存为 UTF-8' },
  });
});
