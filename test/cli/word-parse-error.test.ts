import { expect, test } from 'vitest';
import { commandNames } from '../../src/cli/command-names.ts';
import { commandOptions } from '../../src/cli/command-options.ts';
import { refusal } from '../support/refusal.ts';

const WANTS = (name: string) =>
  [
    `选项 \`${name}\` 后面要写内容；内容以 - 开头的，写作 \`${name}=…\``,
    `option \`${name}\` wants a value; one that begins with - is written \`${name}=…\``,
  ] as const;
const TAKES_NONE = (name: string) => [`选项 \`${name}\` 后面不写内容`, `option \`${name}\` takes no value`] as const;

const every = commandNames.flatMap((command) =>
  Object.entries(commandOptions[command]).map(([name, option]: [string, { readonly type: string }]) => ({
    command,
    name,
    type: option.type,
  })),
);

test('every option that wants a value says so at the end of the line, before another option, and where it is empty', () => {
  for (const { command, name } of every.filter((each) => each.type === 'string' && each.name !== 'timings')) {
    expect(refusal(command, [`--${name}`])).toEqual(WANTS(`--${name}`));
    expect(refusal(command, [`--${name}`, '--quiet'])).toEqual(WANTS(`--${name}`));
    const empty = [`选项 \`--${name}\` 后面是空的`, `option \`--${name}\` is empty`];
    expect(refusal(command, [`--${name}=`])).toEqual(empty);
    expect(refusal(command, [`--${name}`, ''])).toEqual(empty);
  }
});

test('every option that is only named refuses a value', () => {
  for (const { command, name } of every.filter((each) => each.type === 'boolean')) {
    expect(refusal(command, [`--${name}=yes`])).toEqual(TAKES_NONE(`--${name}`));
    expect(refusal(command, [`--${name}=`])).toEqual(TAKES_NONE(`--${name}`));
  }
});

test('every option with a letter less is answered with its whole name', () => {
  for (const { command, name } of every) {
    const slip = name.slice(0, -1);
    if (Object.hasOwn(commandOptions[command], slip)) continue;
    expect(refusal(command, [`--${slip}`])?.[0]).toMatch(new RegExp(`^${command} 没有选项 \`--${slip}\`，是否为 \`--[a-z-]+\`$`));
  }
});
