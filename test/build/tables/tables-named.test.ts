import { expect, test } from 'vitest';
import { tablesNamed } from '../../../src/build/tables/tables-named.ts';

test.each([
  ['a list of its own', { kind: 'results', from: 'rows.csv' }, [{ kind: 'results', at: [], from: 'rows.csv', hasList: false }]],
  [
    'a list below a key',
    { kind: 'results', statistics: { from: 'sums.csv' } },
    [{ kind: 'results', at: ['statistics'], from: 'sums.csv', hasList: false }],
  ],
  [
    'a list below a key, typed too',
    { kind: 'results', statistics: { from: 'sums.csv', rows: [] } },
    [{ kind: 'results', at: ['statistics'], from: 'sums.csv', hasList: true }],
  ],
])('a plan names a table for %s', (_, data, named) => {
  expect(tablesNamed(data)).toEqual(named);
});

test.each([
  ['has its list itself', { kind: 'results', from: 'rows.csv', entities: [] }],
  ['is of a kind without tables', { kind: 'campaign', from: 'rows.csv' }],
  ['has no kind', { from: 'rows.csv' }],
  ['names no text', { kind: 'results', from: 7 }],
  ['is no plan', ['results']],
  ['is empty', null],
])('one that %s names none', (_, data) => {
  expect(tablesNamed(data)).toEqual([]);
});
