import { expect, test } from 'vitest';
import { hasMark, nextMark, piecesOf, stampMark } from '../../src/renderers/stamp-marks.ts';

const [first, second, last] = [stampMark(0), stampMark(1), stampMark(4095)];

test.each<[string, string, readonly (string | number)[]]>([
  ['nothing', '', []],
  ['words alone', '被检查对象', ['被检查对象']],
  ['a mark alone', first, [0]],
  ['words around marks', `名称：${first}（${last}）`, ['名称：', 0, '（', 4095, '）']],
  ['marks beside one another', `${second}${first}${second}`, [1, 0, 1]],
  ['rare characters and signs of other planes are words', `𠮷😀\u{100000}${second}喆`, ['𠮷😀\u{100000}', 1, '喆']],
  ['signs a font has for itself are words', '\ue000\uf8ff', ['\ue000\uf8ff']],
])('%s', (_, text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
  expect(hasMark(text)).toBe(pieces.some((piece) => typeof piece === 'number'));
});

test('each number has a mark of its own', () => {
  expect(new Set(Array.from({ length: 4096 }, (_, index) => stampMark(index))).size).toBe(4096);
});

test('the next mark is found from a place on, that place included', () => {
  const text = `甲${first}𠮷${second}`;
  expect([0, 1, 3, 5, 6].map((from) => nextMark(text, from))).toEqual([1, 1, 5, 5, -1]);
  expect(nextMark('', 0)).toBe(-1);
});
