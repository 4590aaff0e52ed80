import { expect, test } from 'vitest';
import { fileMarkTexts } from '../../src/renderers/file-mark-texts.ts';

const rows = (copyNumber: string | null, secrecy: string | null, urgency: '特急' | null) =>
  fileMarkTexts({ kind: 'file-marks', origin: { path: [] }, copyNumber, secrecy, urgency }).map(
    ({ text, row }) => `${row} ${text}`,
  );

test('份号, 密级 and 紧急程度 stand on a line each, in this order', () => {
  expect(rows('000001', '机密★1年', '特急')).toEqual(['0 000001', '1 机密★1年', '2 特急']);
});

test('密级 stands on the second line even without 份号, 紧急程度 on the next that is free', () => {
  expect(rows(null, '秘密', '特急')).toEqual(['1 秘密', '2 特急']);
  expect(rows('000001', null, '特急')).toEqual(['0 000001', '1 特急']);
  expect(rows(null, null, '特急')).toEqual(['0 特急']);
  expect(rows(null, null, null)).toEqual([]);
});
