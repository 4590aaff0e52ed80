import { expect, test } from 'vitest';
import { lineOf } from '../../../src/source/slips/line.ts';
import { scanLine } from '../../../src/source/slips/scan-line.ts';

function scan(text: string) {
  const { openers, closers, openQuote, end } = scanLine(lineOf(text, 0));
  return { openers: openers.map(({ at }) => at), closers: closers.map(({ at }) => at), openQuote, words: text.slice(0, end) };
}

test.each([
  ['a: { b: [1, 2], c: 3 }  # 说明', { openers: [], closers: [], openQuote: null, words: 'a: { b: [1, 2], c: 3 }' }],
  ['a: { b: [1, 2, c: 3 }', { openers: [8], closers: [], openQuote: null, words: 'a: { b: [1, 2, c: 3 }' }],
  ['a: [ b: 1 }]', { openers: [], closers: [10], openQuote: null, words: 'a: [ b: 1 }]' }],
  ['- 甲[1]、乙{2}', { openers: [], closers: [5, 10], openQuote: null, words: '- 甲[1]、乙{2}' }],
  ["a: '[1' # 甲", { openers: [], closers: [], openQuote: null, words: "a: '[1'" }],
  ["a: '甲 # 乙", { openers: [], closers: [], openQuote: 3, words: "a: '甲 # 乙" }],
  ["{ a: '甲, b: '乙' }", { openers: [], closers: [], openQuote: 5, words: "{ a: '甲, b: '乙' }" }],
  ["a: it's", { openers: [], closers: [], openQuote: null, words: "a: it's" }],
])('%j', (text, found) => {
  expect(scan(text)).toMatchObject(found);
});
