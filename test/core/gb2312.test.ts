import { expect, test } from 'vitest';
import { isGb2312 } from '../../src/core/gb2312.ts';

const EVERY = Array.from({ length: 0x11_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);

test('it has 6,763 Chinese characters and 682 signs, beside ASCII', () => {
  const found = EVERY.map((code) => String.fromCodePoint(code)).filter((character) => isGb2312(character));
  const beyond = found.filter((character) => character > '~');
  const han = beyond.filter((character) => /^[\u4e00-\u9fff]$/.test(character));
  expect([han.length, beyond.length - han.length]).toEqual([6763, 682]);
});

test.each([...'国双随机公开〔〕《》“”、。—'])('%s is in it', (character) => {
  expect(isGb2312(character)).toBe(true);
});

test.each(['喆', '堃', '燚', '镕', '瑄', '國', 'ⅰ', '€', '𠮷', 'é\u0301', '', '\n', '\u007f'])('%j is not', (character) => {
  expect(isGb2312(character)).toBe(false);
});
