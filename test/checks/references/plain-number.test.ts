import { expect, test } from 'vitest';
import { plainNumber } from '../../../src/checks/references/plain-number.ts';

test('brackets, widths, blanks, 第 and zeros are no differences of a document number', () => {
  const forms = [
    '甲政办〔2026〕7号',
    '甲政办(2026)7号',
    '甲政办【２０２６】 ０7 号',
    '甲政办[2026年]第007号',
    '甲政办（〔2026〕）7号',
  ];
  expect(new Set(forms.map(plainNumber))).toEqual(new Set(['甲政办 2026 7号']));
});

test('organ, year and number are', () => {
  const numbers = ['甲政办〔2026〕7号', '甲政〔2026〕7号', '甲政办〔2025〕7号', '甲政办〔2026〕70号'];
  expect(new Set(numbers.map(plainNumber)).size).toBe(4);
});
