import { expect, test } from 'vitest';
import { keyNames } from '../../src/schema/key-names.ts';

test('every key a schema knows by name is known, however deep it stands', () => {
  const names = keyNames('campaign');
  const wanted = ['kind', 'schedule', 'window', 'minCount', 'within', 'perVisit', 'leadWhen'];
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('what a writer makes up is none of them, nor a key of another kind', () => {
  const names = keyNames('campaign');
  expect(['区市场监管局', 'A', 'properties', 'entities'].filter((name) => names.has(name))).toEqual([]);
});
