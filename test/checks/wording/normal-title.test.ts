import { expect, test } from 'vitest';
import { normalTitle, quotedTitle } from '../../../src/checks/wording/normal-title.ts';

test.each([
  ['spaces', '2026 年 实施方案', '2026年实施方案'],
  ['widths', '２０２６年实施方案（试行）', '2026年实施方案(试行)'],
  ['the shape of quotation marks', '“双随机、一公开”方案', '"双随机、一公开"方案'],
  ['marks turned round', '„双随机‟方案', '“双随机”方案'],
])('%s make no other title', (_, one, other) => {
  expect(normalTitle(one)).toBe(normalTitle(other));
});

test.each([
  ['2026年方案', '2025年方案'],
  ['“双随机”方案', '双随机方案'],
  ['联合抽查方案', '联合抽查计划'],
])('%s and %s are two titles', (one, other) => {
  expect(normalTitle(one)).not.toBe(normalTitle(other));
});

test('a title is quoted as it is written, without spaces', () => {
  expect(quotedTitle(' “双随机” 实施\n方案（试行） ')).toBe('“双随机”实施方案（试行）');
});
