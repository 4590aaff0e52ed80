import { expect, test } from 'vitest';
import { ruleBook, ruleMeant, rulesNamed } from '../../../src/build/findings/rule-book.ts';
import { checks } from '../../../src/checks/registry.ts';
import { languageRules } from '../../../src/language-rules/registry.ts';

const idsNamed = (word: string) => rulesNamed(word).map(({ id }) => id);

test('the book holds every rule once, in the order of ids', () => {
  const ids = ruleBook.map(({ id }) => id);
  expect(ids).toEqual([...checks, ...languageRules].map(({ id }) => id).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('a rule is named by its id or by what follows its group, a group by itself', () => {
  expect(idsNamed('yaml/curly-quotes')).toEqual(['yaml/curly-quotes']);
  expect(idsNamed('curly-quotes')).toEqual(['yaml/curly-quotes']);
  expect(idsNamed('outline')).toEqual(['outline/unknown-reference', 'outline/unknown-sentence']);
  expect(idsNamed('outline/*')).toEqual(idsNamed('outline'));
  expect(idsNamed('unknown-rule')).toEqual(['config/unknown-rule', 'waivers/unknown-rule']);
  expect(idsNamed('curly')).toEqual([]);
});

test.each([
  ['yaml/curly-quote', 'yaml/curly-quotes'],
  ['schema/curly-quotes', 'yaml/curly-quotes'],
  ['date/lead-time-short', 'dates/lead-time-short'],
  ['yml/*', 'yaml/*'],
  ['一二三四五六七八九十一二三四五六七八九十', undefined],
])('%s most likely meant %s', (written, meant) => {
  expect(ruleMeant(written)).toBe(meant);
});
