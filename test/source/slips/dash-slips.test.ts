import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    'a:\n  - 甲\n  乙\n  - 丙\n',
    'yaml/missing-dash',
    '乙',
    '这一项前没有 `-`，应以 `- ` 开头',
    'Unexpected entry of a list without its dash, expected `- ` before it',
    undefined,
  ],
  [
    'a:\n  - b: 1\n  c: 2\n',
    'yaml/missing-dash',
    'c: 2',
    '这一项前没有 `-`，应以 `- ` 开头',
    'Unexpected entry of a list without its dash, expected `- ` before it',
    undefined,
  ],
  [
    'a:\n  - 甲\n  -乙\n',
    'yaml/missing-space',
    '-',
    '`-` 后没有空格，应为 `-` 加一个空格',
    'Unexpected `-` without a space, expected `- `',
    '- ',
  ],
  [
    'a:\n  - 甲\n  － 乙\n',
    'yaml/fullwidth-sign',
    '－',
    '列表项前为 `－`，应为半角 `-` 加一个空格',
    'Unexpected `－` before an entry, expected `- `',
    undefined,
  ],
  [
    'a:\n  - 甲\n  –乙\n',
    'yaml/fullwidth-sign',
    '–',
    '列表项前为 `–`，应为半角 `-` 加一个空格',
    'Unexpected `–` before an entry, expected `- `',
    '- ',
  ],
  [
    'a:\n  - 甲\n  —\u3000乙\n',
    'yaml/fullwidth-sign',
    '—',
    '列表项前为 `—`，应为半角 `-` 加一个空格',
    'Unexpected `—` before an entry, expected `- `',
    undefined,
  ],
])('%j is told of its dash', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
