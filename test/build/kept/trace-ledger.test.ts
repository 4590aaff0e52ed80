import { expect, test } from 'vitest';
import { traceLedger } from '../../../src/build/kept/trace-ledger.ts';
import { campaign } from '../../support/plans.ts';

const own = campaign({ id: 'a/2026/own' });
const other = campaign({ id: 'a/2026/other' });

test('of a plan beside the own one the facts that are read are noted', () => {
  const { ledger, read } = traceLedger(own, [own, other]);
  for (const { year } of ledger) expect(year).toBe(own.year);
  expect(ledger.find(({ id }) => id === other.id)?.sequence).toBe(other.sequence);
  expect(read()).toEqual({ [other.id]: ['id', 'sequence', 'year'] });
});

test('the own plan is the very same among them', () => {
  expect(traceLedger(own, [own, other]).ledger[0]).toBe(own);
});

test('who lists the facts of a plan reads them all', () => {
  const { ledger, read } = traceLedger(own, [own, other]);
  expect({ ...ledger[1] }).toEqual(other);
  expect(read()[other.id]).toEqual(Object.keys(other).sort());
});

test('whether a fact is there is read, too', () => {
  const { ledger, read } = traceLedger(own, [other]);
  expect(ledger[0] !== undefined && 'departments' in ledger[0]).toBe(true);
  expect(read()).toEqual({ [other.id]: ['departments'] });
});
