import { expect, test } from 'vitest';
import { at, atKey } from '../../src/checks/check.ts';
import { missingSpot } from '../../src/checks/missing-spot.ts';
import { testSubject } from '../support/test-subject.ts';

const { plan } = testSubject(`
disclosure: { type: null }
schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`);

test('a value that stands in the plan is pointed at, though it says nothing', () => {
  expect(missingSpot(plan, ['disclosure', 'type'])).toEqual(at(['disclosure', 'type']));
});

test('what is left out is missed at the key of the nearest that is there', () => {
  expect(missingSpot(plan, ['schedule', 'window', 'note'])).toEqual(atKey(['schedule', 'window']));
  expect(missingSpot(plan, ['schedule', 'summary', 'due'])).toEqual(atKey(['schedule']));
});

test('what nothing of is there is missed at the kind of the plan', () => {
  expect(missingSpot(plan, ['imprint', 'printed'])).toEqual(at(['kind']));
  expect(missingSpot(plan, [])).toEqual(at(['kind']));
});
