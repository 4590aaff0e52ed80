import { expect, test } from 'vitest';
import { CHEAPEST_CUT, titleCuts, titleWords } from '../../src/renderers/title-cuts.ts';

test.each([
  ['', []],
  ['通知', ['通知']],
  ['关于印发实施方案的通知', ['关于', '印发', '实施方案', '的', '通知']],
  ['2026年第二次', ['2026年', '第二次']],
  ['抽查比例3.5%', ['抽查', '比例', '3.5%']],
  ['“双随机、一公开”监管', ['“双随机、', '一公开”', '监管']],
  ['《办法》（试行）', ['《办法》', '（试行）']],
])('the words of %s', (title, words) => {
  expect(titleWords(title)).toEqual(words);
});

test('joined the words are the title, whatever it says', () => {
  for (const title of ['，，，', 'ABC 2026 监管', '《《》》', '的的的', '清河市　东区', '𠮷𠮷😀喆']) {
    expect(titleWords(title).join('')).toBe(title);
    expect(titleCuts(title)).toHaveLength([...title].length);
    expect(Math.min(...titleCuts(title))).toBeGreaterThanOrEqual(CHEAPEST_CUT);
  }
});

/** What it costs to begin a line before the first of the words of a title that are given. */
function costOf(title: string, word: string): number {
  return titleCuts(title)[[...title.slice(0, title.indexOf(word))].length] ?? Number.NaN;
}

const TITLE = '清河市市场监督管理局关于印发《清河市“双随机、一公开”监管实施细则》的通知';

test('a line rather begins after the name of the organ than in it, before a title than in it', () => {
  expect(costOf(TITLE, '关于')).toBe(CHEAPEST_CUT);
  expect(costOf(TITLE, '市场监督')).toBeGreaterThan(costOf(TITLE, '印发'));
  expect(costOf(TITLE, '监管实施')).toBeGreaterThan(costOf(TITLE, '《'));
  expect(costOf(TITLE, '一公开')).toBeGreaterThan(costOf(TITLE, '监管实施'));
});

test('no line begins with a closing mark, or with what belongs to a number, nor after an opening one', () => {
  for (const word of ['》', '、一', '”']) expect(costOf(TITLE, word)).toBeGreaterThanOrEqual(10_000);
  expect(costOf('清河市2026年度', '年度')).toBeGreaterThanOrEqual(10_000);
  expect(costOf(TITLE, '清河市“')).toBeGreaterThanOrEqual(10_000);
});

test('a city and its district are parted sooner than either name', () => {
  const title = '关于清河市东城区抽查结果的通报';
  expect(costOf(title, '东城区')).toBeLessThan(costOf(title, '城区'));
});
