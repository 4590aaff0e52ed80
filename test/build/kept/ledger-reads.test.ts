import { expect, test } from 'vitest';
import { ledgerReads, stillStanding } from '../../../src/build/kept/ledger-reads.ts';
import { campaign } from '../../support/plans.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => campaign({ id }));
const before = [a, b, c].filter((plan) => plan !== undefined);
const READ = { a: {}, b: { a: ['sequence', 'year'] }, c: { a: ['year'], b: ['title'] } };
const known = ledgerReads(before, READ);

function standingAfter(now: readonly ReturnType<typeof campaign>[], changed: readonly string[]): readonly string[] {
  const plans = ['a', 'b', 'c'].filter((id) => !changed.includes(id));
  return [...stillStanding({ ledger: known, changed: new Set(changed), plans }, now)];
}

test('a plan stands as long as what it read of changed ones is as it was', () => {
  expect(standingAfter([campaign({ id: 'a', sequence: 99 }), ...before.slice(1)], ['a'])).toEqual(['c']);
  expect(standingAfter([campaign({ id: 'a', year: 1999 }), ...before.slice(1)], ['a'])).toEqual([]);
  expect(standingAfter([campaign({ id: 'a', period: '上半年' }), ...before.slice(1)], ['a'])).toEqual(['b', 'c']);
});

test('where plans came or went nothing stands', () => {
  expect(standingAfter(before.slice(1), ['a'])).toEqual([]);
  expect(standingAfter([...before, campaign({ id: 'd' })], [])).toEqual([]);
});

test('what was known of plans with the same text is not worked out again', () => {
  const held = { ledger: known, changed: new Set(['a']), plans: [] };
  const now = ledgerReads([campaign({ id: 'a', year: 1999 }), ...before.slice(1)], READ, held);
  expect(now.facts['b']).toEqual(known.facts['b']);
  expect(now.facts['a']?.['year']).not.toBe(known.facts['a']?.['year']);
  expect(now.facts['a']?.['sequence']).toBe(known.facts['a']?.['sequence']);
});
