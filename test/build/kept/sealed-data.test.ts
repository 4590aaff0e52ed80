import { expect, test } from 'vitest';
import { sealData, unsealData } from '../../../src/build/kept/sealed-data.ts';

test('sealed data read as they were', () => {
  for (const data of ['', '甲', '甲\n乙\n', null, { a: [1, '甲'] }]) expect(unsealData(sealData(data))).toEqual(data);
});

test.each([
  undefined,
  '',
  '"甲"',
  '\n"甲"',
  `${sealData('甲')} `,
  sealData('甲').replace('甲', '乙'),
  sealData('甲').slice(1),
])('%j is not under its seal', (text) => {
  expect(unsealData(text)).toBeUndefined();
});
