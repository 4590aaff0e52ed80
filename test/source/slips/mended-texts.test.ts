import { expect, test } from 'vitest';
import { type Budget, mendedTexts } from '../../../src/source/slips/mended-texts.ts';

const TEXT = 'a: 1\nb：2\n   c: [3，4\nd 5\n';
const source = { path: 'p', text: TEXT };
const plenty = (): Budget => ({ characters: 1_000_000, texts: 1000 });
const all = [...mendedTexts({ source, offsets: [5], budget: plenty() })];

test('each slip near the place is made good in a text of its own, likelier ones first, no text twice', () => {
  const texts = all.map(({ text }) => text);
  expect(texts[0]).toBe('a: 1\nb: 2\n   c: [3，4\nd 5\n');
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).not.toContain(TEXT);
  expect(all.map(({ slip }) => slip.said.rule)).toEqual(
    expect.arrayContaining(['yaml/fullwidth-colon', 'yaml/unclosed', 'yaml/indentation']),
  );
});

test('a place looked at twice gives nothing new', () => {
  expect([...mendedTexts({ source, offsets: [5, 5], budget: plenty() })]).toHaveLength(all.length);
});

test('slips nobody wants to hear of cost nothing', () => {
  const budget = plenty();
  const may = ({ said }: { readonly said: { readonly rule: string } }) => said.rule === 'yaml/unclosed';
  const texts = [...mendedTexts({ source, offsets: [5], budget, may })];
  expect(texts.every(({ slip }) => slip.said.rule === 'yaml/unclosed')).toBe(true);
  expect(1000 - budget.texts).toBe(texts.length);
  expect(1_000_000 - budget.characters).toBe(texts.reduce((length, { text }) => length + text.length, 0));
});

test.each([
  ['so many texts of one search', plenty(), 3, 3],
  ['so many texts in all', { characters: 1_000_000, texts: 2 }, Infinity, 2],
  ['so many characters in all', { characters: TEXT.length * 2 + 10, texts: 1000 }, Infinity, 2],
  ['nothing', { characters: 0, texts: 1000 }, Infinity, 0],
])('a search ends with %s', (_, budget, most, count) => {
  expect([...mendedTexts({ source, offsets: [5], budget, most })]).toHaveLength(count);
});
