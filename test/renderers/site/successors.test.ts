import { expect, test } from 'vitest';
import { isIssued, isRevision, lastDay, ownDay, successorsOf } from '../../../src/renderers/site/successors.ts';
import { siteDocument } from '../../support/site-document.ts';

type Documents = Parameters<typeof successorsOf>[0];
const pairs = (documents: Documents) => [...successorsOf(documents)].map(([old, { data }]) => [old, data.id]);

test('each document is followed by the one that takes its place, through all versions', () => {
  const documents = [
    siteDocument({ id: 'v1', issued: '2026-07-01' }),
    siteDocument({ id: 'v2', issued: '2026-08-01', supersedes: 'v1' }),
    siteDocument({ id: 'v3', issued: '2026-09-01', supersedes: 'v2' }),
  ];
  expect(pairs(documents)).toEqual([
    ['v1', 'v2'],
    ['v2', 'v3'],
  ]);
  expect(pairs([])).toEqual([]);
});

test.each([
  ['the one issued last', { issued: '2026-08-01' }, { issued: '2026-09-01' }],
  [
    'the one published last',
    { issued: '2026-09-01', publishedOn: '2026-09-02' },
    { issued: '2026-08-01', publishedOn: '2026-09-03' },
  ],
  ['one with a day', { issued: null }, { issued: '2020-01-01' }],
  ['of one day the later by id', { issued: '2026-08-01' }, { issued: '2026-08-01' }],
])('of several that take one place it is %s, in whatever order they come', (_, a, b) => {
  const documents = [siteDocument({ id: 'a', supersedes: 'v1', ...a }), siteDocument({ id: 'b', supersedes: 'v1', ...b })];
  expect(pairs(documents)).toEqual([['v1', 'b']]);
  expect(pairs(documents.toReversed())).toEqual([['v1', 'b']]);
});

test('nothing is replaced by a draft, nor by itself', () => {
  expect(pairs([siteDocument({ id: 'a', supersedes: 'v1', draft: true })])).toEqual([]);
  expect(pairs([siteDocument({ id: 'a', supersedes: 'v1', status: '草稿' })])).toEqual([]);
  expect(pairs([siteDocument({ id: 'a', supersedes: 'a' })])).toEqual([]);
});

test.each([
  [{ status: '印发' }, true],
  [{ status: '调整' }, true],
  [{ status: '废止' }, true],
  [{ status: '草稿' }, false],
  [{ status: '印发', draft: true }, false],
] as const)('whether a document has gone out: %o', (facts, isOut) => {
  expect(isIssued(siteDocument({ id: 'a', ...facts }))).toBe(isOut);
});

test.each([
  [{}, false],
  [{ version: 1 }, false],
  [{ version: 2 }, true],
  [{ status: '调整' }, true],
  [{ supersedes: 'b' }, true],
  [{ status: '废止' }, false],
] as const)('whether a document changes one before it: %o', (facts, isChange) => {
  expect(isRevision(siteDocument({ id: 'a', ...facts }))).toBe(isChange);
});

test('a document is as old as its publication, else as its issue', () => {
  const day = (facts: { readonly issued: string | null; readonly publishedOn: string | null }) =>
    ownDay(siteDocument({ id: 'a', ...facts }));
  expect(day({ issued: '2026-07-01', publishedOn: '2026-07-03' })).toBe('2026-07-03');
  expect(day({ issued: '2026-07-01', publishedOn: null })).toBe('2026-07-01');
  expect(day({ issued: null, publishedOn: null })).toBeNull();
});

test.each([
  ['2026-07-01', '2026-09-01', '2026-09-01'],
  ['2026-07-01', null, '2026-07-01'],
  [null, '2026-09-01', '2026-09-01'],
  ['2026-09-05', '2026-09-01', '2026-09-05'],
  [null, null, null],
])('one of %s, replaced by one of %s, last changed on %s', (issued, later, last) => {
  const old = siteDocument({ id: 'v1', issued });
  expect(lastDay(old, successorsOf([old, siteDocument({ id: 'v2', issued: later, supersedes: 'v1' })]))).toBe(last);
});
