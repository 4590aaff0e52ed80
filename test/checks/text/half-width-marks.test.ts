import { expect, test } from 'vitest';
import { halfWidthMarks } from '../../../src/checks/text/half-width-marks.ts';

/** The text as it should be. */
function mended(text: string): string {
  return halfWidthMarks(text).reduceRight(
    (so, { index, expected }) => `${so.slice(0, index)}${expected}${so.slice(index + 1)}`,
    text,
  );
}

test.each([
  ['抽查结果,及时公示', '抽查结果，及时公示'],
  ['一是计划;二是抽查:三是公示!', '一是计划；二是抽查：三是公示！'],
  ['是否公示?', '是否公示？'],
  ['及时公示.', '及时公示。'],
  ['抽查(含复查)后', '抽查（含复查）后'],
  ['抽查（含复查)后', '抽查（含复查）后'],
  ['抽查(含复查）后', '抽查（含复查）后'],
  ['按"谁审批谁监管"执行', '按“谁审批谁监管”执行'],
])('%s → %s', (text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.each([
  '上午 9:00 至 17:00',
  '共 1,000 户',
  '第(一)项，( 二 )项，(2026)年，(３)',
  'http://example.gov.cn/a?b=1',
  '尺寸 5" 与 6',
  '型号"A-1"',
  '"A"类企业',
  '只有左(没有右',
  '只有右)没有左',
  '（含复查）',
  '(a)甲',
])('%s stays', (text) => {
  expect(halfWidthMarks(text)).toEqual([]);
});

test('quotation marks that do not pair are left alone, each pair is judged by what it holds', () => {
  expect(mended('"甲"乙"')).toBe('"甲"乙"');
  expect(mended('"甲"与"A"')).toBe('“甲”与"A"');
});

test('a full stop may be something else, any other sign cannot', () => {
  expect(halfWidthMarks('及时公示.').map(({ isSure }) => isSure)).toEqual([false]);
  expect(halfWidthMarks('抽查,公示').map(({ isSure }) => isSure)).toEqual([true]);
});

test('marks come from left to right', () => {
  expect(halfWidthMarks('"甲"(乙),丙').map(({ index }) => index)).toEqual([0, 2, 3, 5, 6]);
});
