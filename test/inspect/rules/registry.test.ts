import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRules } from '../../../src/inspect/rules/registry.ts';

test('there are 49 rules, in the order of their numbers', () => {
  expect(formatRules.map(({ id }) => id)).toEqual(Array.from({ length: 49 }, (_, at) => `R${at + 1}`));
});

test('each file of a rule is in the registry, under its own number', () => {
  const files = readdirSync('src/inspect/rules').filter((name) => name !== 'registry.ts');
  expect(files.map((name) => `R${Number(name.slice(1, 3))}`)).toEqual(formatRules.map(({ id }) => id));
});

test('rules of the standard name their clause, rules of practice none', () => {
  const odd = formatRules.filter(({ clause, strength }) => (clause === '') !== (strength === 'practice'));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
