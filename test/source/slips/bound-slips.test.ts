import { expect, test } from 'vitest';
import { boundSlips } from '../../../src/source/slips/bound-slips.ts';
import { lineOf } from '../../../src/source/slips/line.ts';
import { edited } from '../../../src/source/slips/slip.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

const slipsOf = (text: string) => [...boundSlips({ path: 'p', text }, lineOf(text, 0))];

test.each([
  ['count: { >=3%, b: 1 }', 'count: { atLeast: 3%, b: 1 }'],
  ['count: { b: 1, ≥ 3 }', 'count: { b: 1, atLeast: 3 }'],
  ['count: { 不少于 5 }', 'count: { atLeast: 5 }'],
  ['count: { ＞＝3％ }', 'count: { atLeast: 3% }'],
  ['count: { ≤20% }', 'count: { atMost: 20% }'],
  ['count: { 不超过20 }', 'count: { atMost: 20 }'],
  ['count: { 约 3 }', 'count: { about: 3 }'],
  ['count: { 大约3 }', 'count: { about: 3 }'],
  ['count: { =3 }', 'count: { exactly: 3 }'],
  ['count: 至少 5', 'count: { atLeast: 5 }'],
  ['count: <= 5 # 注', 'count: { atMost: 5 } # 注'],
])('%j means %j', (text, meant) => {
  expect(slipsOf(text).map(({ edits }) => edited(text, edits))).toEqual([meant]);
});

test.each([
  'count: { atLeast: 3 }',
  'text: 不少于 5 户',
  'text: 抽查比例不少于5%',
  'count: > 5',
  'text: 约3个月',
])('%j has no sign that stands for a key', (text) => {
  expect(slipsOf(text)).toEqual([]);
});

test('the key is told at the sign and its amount, and typed unasked', () => {
  const { diagnostics } = parseYaml({ path: 'p', text: 'a: >= 5\n' });
  expect(told(diagnostics)).toEqual([
    [
      'yaml/bound-sign',
      '>= 5',
      '界限写作 `>= 5`，应写成键：`{ atLeast: 5 }`',
      'Unexpected sign in `>= 5`, expected the bound as a key: `{ atLeast: 5 }`',
    ],
  ]);
  expect(diagnostics[0]?.replacement).toBe('{ atLeast: 5 }');
});
