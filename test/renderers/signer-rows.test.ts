import { expect, test } from 'vitest';
import { signerRows } from '../../src/renderers/signer-rows.ts';
import { number } from '../scenarios/blocks.ts';

const NUMBER = '清市监报〔2026〕3号';
const LONG = '阿卜杜热合曼·买买提依明';

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  ['nobody', [], []],
  ['one', ['李振华'], [['李振华']]],
  ['two on a line, one of two characters as wide as one of three', ['李振华', '王芳'], [['李振华', '王　芳']]],
  ['three: the last by itself', ['李振华', '王芳', '赵敏'], [['李振华', '王　芳'], ['赵　敏']]],
  ['names of five characters', ['古丽·买买', '阿依·吾买'], [['古丽·买买', '阿依·吾买']]],
  ['names of six, which would run into the number', ['古丽·买买提', '阿依·吾斯曼'], [['古丽·买买提'], ['阿依·吾斯曼']]],
  ['a long name beside the number leaves no room for a second', [LONG, '李振华'], [[LONG], ['李振华']]],
  ['nor does it on lines above that', ['李振华', LONG, LONG, '王芳'], [['李振华'], [LONG], [LONG], ['王　芳']]],
])('%s', (_, signers, rows) => {
  expect(signerRows(number(NUMBER, signers))).toEqual(rows);
});

test('without a number on their line two longer names have room', () => {
  expect(signerRows(number('', [LONG, '李振华']))).toEqual([[LONG, '李振华']]);
});
