import { expect, test } from 'vitest';
import { markdownMessage, markdownPiece, markdownText } from '../../src/cli/reporters/markdown-text.ts';

test.each([
  ['普通的字，2026年7月1日（3%）。', '普通的字，2026年7月1日（3%）。'],
  [
    '<img src=x> | **粗** [链](x) @人 #12 `码`',
    '&#60;img src=x&#62; &#124; &#42;&#42;粗&#42;&#42; &#91;链&#93;(x) &#64;人 &#35;12 &#96;码&#96;',
  ],
  ['一行\n# 标题', '一行 &#35; 标题'],
  ['1. 抽取名单', '1&#46; 抽取名单'],
  ['12) 抽取名单', '12&#41; 抽取名单'],
  ['- 抽取名单', '&#45; 抽取名单'],
  ['+ 抽取名单', '&#43; 抽取名单'],
  ['1.抽取名单，-5度，2. 完', '1.抽取名单，-5度，2. 完'],
  ['  \t ', ''],
])('%s', (text, told) => {
  expect(markdownText(text)).toBe(told);
});

test('a long text is cut by whole signs', () => {
  expect(markdownText('𠮷'.repeat(5), 3)).toBe('𠮷𠮷𠮷…');
});

test('values in backticks are code, and an odd backtick is no code', () => {
  expect(markdownMessage('应为 `<a>`', 99)).toBe('应为 <code>&#60;a&#62;</code>');
  expect(markdownMessage('应为 `a', 99)).toBe('应为 &#96;a');
});

test.each([
  ['甲', '甲'],
  [' 甲\n', ' 甲 '],
  ['of  ', 'of '],
  [' ', ' '],
  ['', ''],
  ['甲乙丙丁 ', '甲乙丙… '],
])('a part of a line keeps the blanks at its ends: %j', (text, told) => {
  expect(markdownPiece(text, 3)).toBe(told);
});
