import { expect, test } from 'vitest';
import { parseLedgerEntry, printLedgerEntry } from '../../../src/build/kept/ledger-entry.ts';
import { sealData } from '../../../src/build/kept/sealed-data.ts';

const entry = {
  key: 'k',
  texts: { 'plans/a/2026/x.yaml': 'd' },
  ledger: { ids: ['a/2026/x'], read: { 'a/2026/x': { 'a/2026/y': ['title'] } }, facts: { 'a/2026/y': { title: 't' } } },
};

test('what plans read of each other is read back as it was', () => {
  expect(parseLedgerEntry(printLedgerEntry(entry))).toEqual(entry);
});

test.each([
  ['that was never written', undefined],
  ['altered', printLedgerEntry(entry).replace('"k"', '"l"')],
  ['of other data', sealData({ key: 'k', texts: {} })],
  ['of no data', sealData(null)],
])('an entry %s is none', (_, sealed) => {
  expect(parseLedgerEntry(sealed)).toBeUndefined();
});
