import { expect, test } from 'vitest';
import { element } from '../../src/tracked/element.ts';
import { wordsOf } from '../../src/tracked/words-of.ts';
import { paragraph, run, wordTable } from '../support/word-elements.ts';

test.each([
  ['a paragraph of several runs', paragraph([run('清河市'), run('公安局', 'Strong')]), '清河市公安局'],
  ['a table, row by row', wordTable([['甲', '乙'], ['丙']]), '甲乙丙'],
  ['nothing', element('w:p'), ''],
  ['words that were struck out are none', element('w:p', {}, [element('w:delText', {}, ['旧'])]), ''],
])('%s', (_, piece, words) => {
  expect(wordsOf(piece)).toBe(words);
});
