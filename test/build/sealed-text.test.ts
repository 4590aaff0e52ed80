import { expect, test } from 'vitest';
import { sealText, unsealText } from '../../src/build/sealed-text.ts';

test('a sealed text reads as it was, of however many lines', () => {
  for (const text of ['', '甲', '甲\n乙\n']) expect(unsealText(sealText(text))).toBe(text);
});

test.each([
  undefined,
  '',
  '甲',
  '\n甲',
  `${sealText('甲')} `,
  sealText('甲').replace('甲', '乙'),
  sealText('甲').slice(1),
])('%j is not under its seal', (text) => {
  expect(unsealText(text)).toBeUndefined();
});
