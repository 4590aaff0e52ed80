import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/renderers/site/newest-first.ts';
import { siteDocument } from '../../support/site-document.ts';

const ids = (documents: Parameters<typeof newestFirst>[0]) => newestFirst(documents).map(({ data }) => data.id);

test('the newest document stands first, by the day it was published on, else issued', () => {
  const documents = [
    siteDocument({ id: 'a/2026/1', kind: 'campaign', issued: '2026-07-01' }),
    siteDocument({ id: 'a/2026/1-disposals', kind: 'disposals', issued: '2026-09-22' }),
    siteDocument({ id: 'a/2026/1-results', kind: 'results', issued: '2026-07-30', publishedOn: '2026-08-21' }),
    siteDocument({ id: 'a/2026/2', issued: '2026-08-01' }),
  ];
  expect(ids(documents)).toEqual(['a/2026/1-disposals', 'a/2026/1-results', 'a/2026/2', 'a/2026/1']);
});

test('of one day documents stand by their ids', () => {
  expect(ids([siteDocument({ id: 'b' }), siteDocument({ id: 'a' })])).toEqual(['a', 'b']);
});

test('a document without a day stands last', () => {
  expect(ids([siteDocument({ id: 'a', issued: null }), siteDocument({ id: 'b', issued: '2019-01-01' })])).toEqual(['b', 'a']);
});
