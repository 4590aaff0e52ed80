import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    'a: 1\nb: { c: 1，d: 2 }\n',
    'yaml/fullwidth-sign',
    '，',
    '此处为全角 `，`，应为半角 `,`',
    'Unexpected full-width `，`, expected `,`',
    ', ',
  ],
  [
    'a: { b: 1、c: 2 }\n',
    'yaml/fullwidth-sign',
    '、',
    '此处为全角 `、`，应为半角 `,`',
    'Unexpected full-width `、`, expected `,`',
    undefined,
  ],
  [
    'a: ｛ b: 1, c: 2 ｝\n',
    'yaml/fullwidth-sign',
    '｛',
    '此处为全角 `｛`，应为半角 `{`',
    'Unexpected full-width `｛`, expected `{`',
    undefined,
  ],
  [
    'a: 1\nb:\u00a02\nc: 3\n',
    'yaml/no-break-space',
    '\u00a0',
    '此处为不换行空格，应为半角空格',
    'Unexpected no-break or full-width space, expected a plain space',
    ' ',
  ],
  [
    'a: 1\nb:\u30002\nc: 3\n',
    'yaml/no-break-space',
    '\u3000',
    '此处为全角空格，应为半角空格',
    'Unexpected no-break or full-width space, expected a plain space',
    ' ',
  ],
])('%j is told the sign YAML has', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
