import { expect, test } from 'vitest';
import { alignTexts, type Comparable } from '../../src/diff/align-texts.ts';

const lines = (...texts: readonly string[]): readonly Comparable[] => texts.map((text) => ({ sort: 'text', text }));

test('a paragraph is found again by its words, though some have changed', () => {
  const before = lines('各单位要认真总结经验。', '按时录入检查结果。', '严格遵守廉政纪律。');
  const after = lines('加强组织领导。', '各单位要认真总结好的经验。', '严格遵守廉政纪律。');
  expect(alignTexts(before, after)).toEqual([
    { before: null, after: 0 },
    { before: 0, after: 1 },
    { before: 1, after: null },
    { before: 2, after: 2 },
  ]);
});

test('pieces of two sorts never stand for each other, nor a blank one for a text', () => {
  const after: readonly Comparable[] = [
    { sort: 'heading', text: '工作要求' },
    { sort: 'text', text: '工作要求' },
  ];
  expect(alignTexts(lines('', '工作要求'), after)).toEqual([
    { before: 0, after: null },
    { before: null, after: 0 },
    { before: 1, after: 1 },
  ]);
});

test('every piece of both is told once, in order', () => {
  const before = lines(...Array.from({ length: 300 }, (_, at) => `第${at % 7}段 ${at % 13}`));
  const after = lines(...Array.from({ length: 260 }, (_, at) => `第${at % 5}段 ${at % 11}`));
  const pairs = alignTexts(before, after);
  expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before.map((_, at) => at));
  expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after.map((_, at) => at));
});

test('ten thousand paragraphs, all of them changed, take no more than a few seconds', () => {
  const text = (at: number, word: string): string =>
    `第${at}条 各有关部门应当按照职责分工做好第${at * 7}项${word}工作，并于规定期限内报送。`;
  const before = lines(...Array.from({ length: 10_000 }, (_, at) => text(at, '检查')));
  const after = lines(...Array.from({ length: 10_000 }, (_, at) => text(at, '公示')));
  const started = process.cpuUsage().user;
  const pairs = alignTexts(before, after);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
  expect(pairs.filter((pair) => pair.before === pair.after).length).toBeGreaterThan(9900);
});
