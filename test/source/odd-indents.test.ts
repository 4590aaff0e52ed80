import { expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { told } from '../support/told.ts';

test.each([
  [
    'a:\n\tb: 1\n',
    'yaml/tab-indent',
    '\t',
    '缩进用了制表符，应为空格',
    'Unexpected tab in the indentation, expected spaces',
    undefined,
  ],
  [
    'a:\n  \tb: 1\n  c: 2\n',
    'yaml/tab-indent',
    '\t',
    '缩进用了制表符，应为空格',
    'Unexpected tab in the indentation, expected spaces',
    undefined,
  ],
  [
    'a:\n  - b\n\t- c\n',
    'yaml/tab-indent',
    '\t',
    '缩进用了制表符，应为空格',
    'Unexpected tab in the indentation, expected spaces',
    '  ',
  ],
  [
    'a:\n\u3000\u3000b: 1\n',
    'yaml/fullwidth-indent',
    '\u3000\u3000',
    '缩进含 `2` 个全角或不换行空格，应为半角空格',
    'Unexpected full-width or no-break spaces (`2`) in the indentation, expected plain spaces',
    undefined,
  ],
  [
    'a:\n  b: 1\n\u3000c: 2\n',
    'yaml/fullwidth-indent',
    '\u3000',
    '缩进含 `1` 个全角或不换行空格，应为半角空格',
    'Unexpected full-width or no-break spaces (`1`) in the indentation, expected plain spaces',
    '  ',
  ],
  [
    'a:\n\u00a0\u00a0b: 1\n',
    'yaml/fullwidth-indent',
    '\u00a0\u00a0',
    '缩进含 `2` 个全角或不换行空格，应为半角空格',
    'Unexpected full-width or no-break spaces (`2`) in the indentation, expected plain spaces',
    undefined,
  ],
  [
    'a:\n  b: 1\n\u3000抽查：1\n',
    'yaml/fullwidth-indent',
    '\u3000',
    '缩进含 `1` 个全角或不换行空格，应为半角空格',
    'Unexpected full-width or no-break spaces (`1`) in the indentation, expected plain spaces',
    '  ',
  ],
])('%j is told of the blanks that are none', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
