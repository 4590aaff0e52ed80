import { expect, test } from 'vitest';
import { dayPieces, titlePieces, wholePieces } from '../../../src/renderers/html/whole-pieces.ts';

const wholes = (text: string) => wholePieces(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));

test('terms, days, ordinals, document numbers and counts are kept whole', () => {
  expect(wholes('石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查结果公示')).toEqual([
    '2026年',
    '第二次',
    '“双随机、一公开”',
  ]);
  expect(wholes('印发《2026年度抽查工作计划》（石鹿市监〔2026〕6号）')).toEqual(['2026年度', '〔2026〕6号']);
  expect(wholes('自2026年7月15日起抽查5%的对象12户，2026-08-01公示')).toEqual(['2026年7月15日', '5%', '12户', '2026-08-01']);
});

test('what is as long as a line of a phone is none of them', () => {
  expect(wholes('“一二三四五六七八九”')).toEqual([]);
});

test('in running text days, months, times, document numbers and per cents are, and no more', () => {
  const text = '（石鹿市监〔2026〕6号）自2026年7月7日至7月31日抽查“A类”5%的12户，9月至10月3日下午5:00';
  const kept = dayPieces(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));
  expect(kept).toEqual(['〔2026〕6号）', '2026年7月7日', '7月31日', '5%', '9月', '10月3日', '下午5:00']);
});

test.each([
  ['《关于ABC Co., Ltd.的决定》（GB/T 9704—2012）', []],
  ['第十五批、第3次、第二〇二六号', ['第十五批', '第3次', '第二〇二六号']],
  ['「一业一查」和『双随机』', ['「一业一查」', '『双随机』']],
  ['抽取3%，0.5％，1.5万户', ['3%', '0.5％', '1.5万']],
  ['2026年度、2026年7月、2026-07-15', ['2026年度', '2026年7月', '2026-07-15']],
  ['“没有另一半，《也没有', []],
])('of %j these are kept whole: %o', (text, kept) => {
  expect(wholes(text)).toEqual(kept);
});

test.each([
  ['12月', ['12月']],
  ['2026年', []],
  ['上午9:00前、中午12:00', ['上午9:00', '中午12:00']],
  ['（国发〔2019〕5号）《通知》', ['〔2019〕5号）']],
  ['Version 2.0, 5 % of 41', []],
  ['7月1日—31日，每月20日', ['7月1日']],
])('of %j in running text: %o', (text, kept) => {
  expect(dayPieces(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []))).toEqual(kept);
});

test('no line begins with the marks after a day or a per cent', () => {
  const kept = dayPieces('A级10%、B级30%）。3月20日、4月20日').flatMap((piece) => (piece.isWhole ? [piece.text] : []));
  expect(kept).toEqual(['10%、', '30%）。', '3月20日、', '4月20日']);
});

test('a title is parted between words only, none of them longer than a line of a phone', () => {
  const piecesOf = (text: string) => titlePieces(text).map((piece) => (piece.isWhole ? piece.text : [...piece.text].join('-')));
  expect(piecesOf('关于印发市场监督管理局2026年第二次跨部门“双随机、一公开”联合抽查结果的通知').join(' ')).toBe(
    '关于 印发 市场 监督 管理局 2026年 第二次 跨部门 “双随机、一公开” 联合抽查 结果 的 通知',
  );
  expect(piecesOf('甲'.repeat(600))).toHaveLength(1);
});

test('joined, the pieces are the text', () => {
  for (const text of ['', '公示', '“双随机、一公开”', '“没有另一半的引号', '第一次第二次“”3户']) {
    for (const pieces of [wholePieces(text), titlePieces(text)]) {
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }
  }
});
