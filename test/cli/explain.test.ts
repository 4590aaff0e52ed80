import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const explain = (...given: readonly string[]) => runCli('.', ['explain', ...given]);

test('a rule is explained with its reason, its fix and its example', async () => {
  const { code, stdout } = await explain('yaml/curly-quotes');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^yaml\/curly-quotes {2}错误\n用中文引号括住了键或值\n\n为什么\n {2}\S/);
  expect(stdout).toContain('\n例：« » 之间有问题\n  disclosure: { type: «“主动公开”» }\n');
});

test('without a rule, or with a group, there is a list', async () => {
  const all = await explain();
  expect(all.stdout).toMatch(/^collect\/column-unread +提醒 {2}\S/);
  const group = await explain('outline', '--lang', 'en');
  expect(group.stdout.split('\n').map((line) => line.split(' ', 1)[0])).toEqual([
    'outline/unknown-reference',
    'outline/unknown-sentence',
    '',
  ]);
});

test('an unknown rule is answered with the nearest one, whatever its group', async () => {
  const { code, stderr } = await explain('schema/curly-quotes');
  expect(code).toBe(2);
  expect(stderr).toContain('没有规则 `schema/curly-quotes`，是否为 `yaml/curly-quotes`');
  expect((await explain('date')).stderr).toContain('没有规则 `date`，是否为 `dates`');
  expect((await explain('lead-time-shrt')).stderr).toContain('是否为 `dates/lead-time-short`');
});

test('on a screen it is coloured, unless the environment wants no colours', async () => {
  const onScreen = (env: Readonly<Record<string, string>>) => runCli('.', ['explain', 'yaml/curly-quotes'], { env, isTty: true });
  expect((await onScreen({})).stdout).toContain('\u001b[');
  expect((await onScreen({ NO_COLOR: '1' })).stdout).not.toContain('\u001b[');
});
