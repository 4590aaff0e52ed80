import { expect, test } from 'vitest';
import { spanOf } from '../../../src/documents/facts/span-of.ts';
import { day } from '../../support/plans.ts';

test.each([
  ['none', [], null],
  ['none that is stated', [null, null], null],
  ['one', ['2026-07-15'], ['2026-07-15', '2026-07-15']],
  ['one again and again', ['2026-07-15', null, '2026-07-15'], ['2026-07-15', '2026-07-15']],
  ['several in any order', ['2026-07-20', '2026-06-30', null, '2026-12-01', '2026-07-01'], ['2026-06-30', '2026-12-01']],
  ['two years', ['2026-01-01', '2025-12-31'], ['2025-12-31', '2026-01-01']],
])('the first and the last of %s', (_, days, expected) => {
  const span = spanOf(days.map((each) => (each === null ? null : day(each))));
  expect(span && [span.start, span.end]).toEqual(expected);
});
