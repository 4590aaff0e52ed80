import { expect, test } from 'vitest';
import { ruleBook } from '../../src/build/findings/rule-book.ts';
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

test('the list of rules has each once, its grade and its title, in columns', async () => {
  const { stdout } = await explain('--lang', 'en');
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(ruleBook.length);
  const width = Math.max(...ruleBook.map(({ id }) => id.length));
  for (const [at, { id, severity, title }] of ruleBook.entries())
    expect(lines[at]).toBe(`${id.padEnd(width)}  ${severity}  ${title.en}`);
});

test('several rules are explained one after the other, with colours where there are some', async () => {
  const { stdout } = await explain('yaml/curly-quotes', 'yaml/syntax');
  expect(stdout.match(/^yaml\/[a-z-]+ {2}错误$/gm)).toEqual(['yaml/curly-quotes  错误', 'yaml/syntax  错误']);
  const onScreen = (...given: readonly string[]) => runCli('.', ['explain', ...given], { isTty: true });
  const plain = await explain('yaml/syntax');
  const coloured = await onScreen('yaml/syntax');
  expect(coloured.stdout).toContain('\u001b[1myaml/syntax\u001b[22m');
  expect(coloured.stdout).toContain('\u001b[36m为什么\u001b[39m');
  expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  expect((await onScreen('yaml/syntax', '--no-color')).stdout).toBe(plain.stdout);
});

test('of several rules one that does not exist is enough to be refused', async () => {
  expect(await explain('yaml/syntax', 'yaml/sintax')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^没有规则 `yaml\/sintax`，是否为 `yaml\/syntax`；banwen explain 列出全部规则\n/),
  });
});
