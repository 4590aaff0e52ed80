import { expect, test } from 'vitest';
import { displayWidth, graphemes } from '../../../src/cli/reporters/display-width.ts';

test.each([
  ['nothing', '', 0],
  ['letters', 'plans/a-1.yaml', 14],
  ['Chinese', '区市场监管局', 12],
  ['Chinese punctuation', '，。：；（）〔〕《》、', 22],
  ['quotes and dashes, which fonts of letters have', '“”‘’—…·', 7],
  ['a blank of full width', '\u3000', 2],
  ['digits and letters of full width', '３％Ａ', 6],
  ['katakana of half width', 'ｱｲ', 4 / 2],
  ['rare Chinese signs beyond the first plane', '𠮷𡈽', 4],
  ['compatible and extended Chinese signs', '\uf900\u3400', 4],
  ['a letter with a mark', 'e\u0301', 1],
  ['a Chinese sign with a mark', '甲\u0301', 2],
  ['a mark alone', '\u0301', 0],
  ['signs without a form', 'a\u200bb\u200d\ufeffc', 3],
  ['signs that turn the direction', 'a\u202eb', 2],
  ['Korean, whole and in letters', '한\u1112\u1161\u11ab', 4],
  ['Japanese', 'かカ', 4],
  ['an emoji', '🚜', 2],
  ['an emoji of three', '🧑‍🌾', 2],
  ['a coloured emoji', '👍🏽', 2],
  ['a flag', '🇨🇳', 2],
  ['a sign made an emoji', '❤\ufe0f', 2],
  ['the same sign left as it is', '❤', 1],
  ['a digit in a key', '1\ufe0f\u20e3', 2],
  ['brackets of mathematics', '〈〉', 4],
  ['letters of Latin, Greek and Russian', 'éλж', 3],
  ['numbers in circles', '①', 1],
])('%s', (_, text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test.each([
  ['甲ab', ['甲', 'a', 'b']],
  ['e\u0301甲', ['e\u0301', '甲']],
  ['🧑‍🌾🇨🇳𠮷', ['🧑‍🌾', '🇨🇳', '𠮷']],
  ['', []],
])('a reader takes %s for these single characters', (text, characters) => {
  expect(graphemes(text)).toEqual(characters);
});
