import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    'a: [1, 2\nb: 3\n',
    'yaml/unclosed',
    '[',
    '`[` 没有配对的 `]`，应在末尾补上',
    'Unexpected `[` without its `]`, expected both',
    undefined,
  ],
  [
    'a: { b: [1, 2 }\n',
    'yaml/unclosed',
    '[',
    '`[` 没有配对的 `]`，应在末尾补上',
    'Unexpected `[` without its `]`, expected both',
    undefined,
  ],
  [
    'a: [[1, 2]\nb: 3\n',
    'yaml/unclosed',
    '[',
    '`[` 没有配对的 `]`，应在末尾补上',
    'Unexpected `[` without its `]`, expected both',
    undefined,
  ],
  [
    'a: b: 1, c: 2 }\nd: 3\n',
    'yaml/unclosed',
    '}',
    '`}` 没有配对的 `{`，应在前面补上',
    'Unexpected `}` without its `{`, expected both',
    undefined,
  ],
  [
    'a: {b: 1}}\n',
    'yaml/unclosed',
    '}',
    '`}` 没有配对的 `{`，应在前面补上',
    'Unexpected `}` without its `{`, expected both',
    undefined,
  ],
  [']\n', 'yaml/unclosed', ']', '`]` 没有配对的 `[`，应在前面补上', 'Unexpected `]` without its `[`, expected both', undefined],
  [
    'a: { b: 甲 #1, c: 2 }\n',
    'yaml/unclosed',
    '#1, c: 2 }',
    '`#` 前有空格，从这里到行末连同 `}` 都成了说明，应给带 `#` 的文字加引号',
    'Unexpected comment that takes `}` along, expected quotes around the text with `#`',
    undefined,
  ],
  [
    'a: [甲 #乙, 丙]\n',
    'yaml/unclosed',
    '#乙, 丙]',
    '`#` 前有空格，从这里到行末连同 `]` 都成了说明，应给带 `#` 的文字加引号',
    'Unexpected comment that takes `]` along, expected quotes around the text with `#`',
    undefined,
  ],
  [
    'a: { b: 1 c: 2 }\n',
    'yaml/missing-comma',
    'c',
    '这一项前没有逗号，应以 `, ` 与前一项分开',
    'Unexpected entry without a comma before it, expected `, `',
    undefined,
  ],
  [
    "a: ['甲' '乙']\n",
    'yaml/missing-comma',
    "'",
    '这一项前没有逗号，应以 `, ` 与前一项分开',
    'Unexpected entry without a comma before it, expected `, `',
    undefined,
  ],
  [
    'a: [{ b: 1 } { b: 2 }]\n',
    'yaml/missing-comma',
    '{',
    '这一项前没有逗号，应以 `, ` 与前一项分开',
    'Unexpected entry without a comma before it, expected `, `',
    undefined,
  ],
])('%j is told of what has no partner or no comma', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
