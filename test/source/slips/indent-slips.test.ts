import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    'a:\n  b: 1\n   c: 2\n  d: 3\n',
    'yaml/indentation',
    'c',
    '此行缩进 `3` 个空格，应为 `2` 个',
    'Unexpected indentation of `3` spaces, expected `2`',
    undefined,
  ],
  [
    '  a:\n    - { b: 1 }\nc: 2\n',
    'yaml/indentation',
    'a',
    '此行缩进 `2` 个空格，应为 `0` 个',
    'Unexpected indentation of `2` spaces, expected `0`',
    undefined,
  ],
  [
    'a:\n    b: 1\n  c: 2\n',
    'yaml/indentation',
    'b',
    '此行缩进 `4` 个空格，应为 `2` 个',
    'Unexpected indentation of `4` spaces, expected `2`',
    undefined,
  ],
  [
    'a:\n  - b: 1\n   c: 2\n',
    'yaml/indentation',
    'c',
    '此行缩进 `3` 个空格，应为 `4` 个',
    'Unexpected indentation of `3` spaces, expected `4`',
    undefined,
  ],
  [
    'a: 1\n  b: 2\n',
    'yaml/indentation',
    'b',
    '此行缩进 `2` 个空格，应为 `0` 个',
    'Unexpected indentation of `2` spaces, expected `0`',
    undefined,
  ],
  [
    'a:\n  b:\n    c: 1\n   d: 2\n',
    'yaml/indentation',
    'd',
    '此行缩进 `3` 个空格，应为 `4` 个',
    'Unexpected indentation of `3` spaces, expected `4`',
    undefined,
  ],
  [
    'a: {\nb: 1\n}\n',
    'yaml/indentation',
    'b',
    '此行缩进 `0` 个空格，应为 `2` 个',
    'Unexpected indentation of `0` spaces, expected `2`',
    undefined,
  ],
])('%j is told the column it belongs to', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
