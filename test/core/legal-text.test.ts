import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legalText } from '../../src/core/legal-text.ts';

test('control characters, non-characters and halves of surrogate pairs are left out', () => {
  expect(legalText('检\u0007查\ufffe结\ud800果')).toBe('检查结果');
  expect(legalText('\udc00甲\uffff')).toBe('甲');
});

test('tabs, line ends, rare characters and pictures stay', () => {
  expect(legalText('甲\t乙\r\n𠮷😀\ufffd')).toBe('甲\t乙\r\n𠮷😀\ufffd');
});

test('what is left is text as XML has it, whatever came', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(legalText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
