import { expect, test } from 'vitest';
import { commandNames } from '../../src/cli/command-names.ts';
import { commandOptions } from '../../src/cli/command-options.ts';
import { printHelp, usageLine } from '../../src/cli/help.ts';
import { helpExamples } from '../../src/cli/help-examples.ts';
import { helpOptions } from '../../src/cli/help-options.ts';

/** The options a help tells of, without what is named no option. */
const optionsTold = (command: (typeof commandNames)[number]) =>
  helpOptions(command).flatMap(([name]) => [...name.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option));

test.each(commandNames)('the help of %s tells of every option it takes, once, and of no other', (command) => {
  const told = optionsTold(command).filter((name) => name !== 'version');
  expect(told.toSorted()).toEqual(Object.keys(commandOptions[command]).toSorted());
});

test.each(commandNames)('what the help of %s gives as examples can be typed', (command) => {
  for (const [line] of helpExamples[command]) {
    expect(line).toMatch(new RegExp(`^banwen ${command}\\b`));
    const options = [...line.matchAll(/ --([a-z-]+)/g)].map(([, name = '']) => name);
    expect(Object.keys(commandOptions[command])).toEqual(expect.arrayContaining(options));
  }
  const inUsage = [...usageLine(command, 'zh').matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
  expect(Object.keys(commandOptions[command])).toEqual(expect.arrayContaining(inUsage));
});

test('the help of the program names each command on a line, in the language asked for', () => {
  for (const language of ['zh', 'en'] as const) {
    const lines = printHelp(undefined, language).split('\n');
    for (const command of commandNames) expect(lines.filter((line) => line.startsWith(`  ${command} `))).toHaveLength(1);
  }
  expect(printHelp(undefined, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
  expect(printHelp(undefined, 'zh')).toMatch(/^用法: banwen <build\|check\|/);
});

test('explanations of options begin in one column', () => {
  const lines = printHelp('verify', 'en')
    .split('\n')
    .filter((line) => line.startsWith('  --'));
  expect(new Set(lines.map((line) => /^ {2}--.*? {2,}(?=\S)/.exec(line)?.[0].length))).toEqual(new Set([21]));
});
