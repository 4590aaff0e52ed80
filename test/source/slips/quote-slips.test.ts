import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    "a: '甲\nb: 2\n",
    'yaml/unclosed',
    "'",
    "引号 `'` 没有配对，应在值的末尾补上",
    "Unexpected `'` without its partner, expected quotes on both sides",
    undefined,
  ],
  [
    'a: "甲\nb: 2\n',
    'yaml/unclosed',
    '"',
    '引号 `"` 没有配对，应在值的末尾补上',
    'Unexpected `"` without its partner, expected quotes on both sides',
    undefined,
  ],
  [
    "a: ['甲, 乙]\n",
    'yaml/unclosed',
    "'",
    "引号 `'` 没有配对，应在值的末尾补上",
    "Unexpected `'` without its partner, expected quotes on both sides",
    undefined,
  ],
  [
    'a: [甲", 乙]\n',
    'yaml/unclosed',
    '"',
    '引号 `"` 没有配对，应在值的前面补上',
    'Unexpected `"` without its partner, expected quotes on both sides',
    undefined,
  ],
  [
    'a: 甲: 乙\nc: 1\n',
    'yaml/second-colon',
    ':',
    '值里又有半角冒号 `: `，应为全角冒号 `：`，或给整个值加引号',
    'Unexpected second `: ` on a line, expected `：`, or quotes around the value',
    undefined,
  ],
  [
    'a: {{b}}做好\nc: 1\n',
    'yaml/unquoted-text',
    '{{b}}做好',
    '值以 `{{` 开头，应给整个值加引号',
    'Unexpected `{{` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: "双随机"办\nc: 1\n',
    'yaml/unquoted-text',
    '"双随机"办',
    '值以 `"` 开头，应给整个值加引号',
    'Unexpected `"` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: @甲\n',
    'yaml/unquoted-text',
    '@甲',
    '值以 `@` 开头，应给整个值加引号',
    'Unexpected `@` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: %甲\n',
    'yaml/unquoted-text',
    '%甲',
    '值以 `%` 开头，应给整个值加引号',
    'Unexpected `%` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: ? b\n',
    'yaml/unquoted-text',
    '? b',
    '值以 `?` 开头，应给整个值加引号',
    'Unexpected `?` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: > 甲\n',
    'yaml/unquoted-text',
    '> 甲',
    '值以 `>` 开头，应给整个值加引号',
    'Unexpected `>` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    'a: - 甲\n',
    'yaml/unquoted-text',
    '- 甲',
    '值以 `- ` 开头，应给整个值加引号',
    'Unexpected `- ` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
  [
    "a: 'it's'\n",
    'yaml/unquoted-text',
    "'it's'",
    "值以 `'` 开头，应给整个值加引号",
    "Unexpected `'` at the start of a value, expected quotes around the whole value",
    undefined,
  ],
  [
    'a: &甲 &乙\n',
    'yaml/unquoted-text',
    '&甲 &乙',
    '值以 `&` 开头，应给整个值加引号',
    'Unexpected `&` at the start of a value, expected quotes around the whole value',
    undefined,
  ],
])('%j is told of its quotes', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
