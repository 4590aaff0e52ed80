import { expect, test } from 'vitest';
import { countFaults } from '../../src/schema/count-faults.ts';

test.each([
  ['a calendar that fits', 'calendar-overrides', { years: {} }, 0],
  ['a key too many', 'calendar-overrides', { years: {}, foo: 1 }, 1],
  ['nothing, as a file without keys', 'calendar-overrides', null, 1],
] as const)('of %s the faults are counted', (_, name, data, count) => {
  expect(countFaults(name, data)).toBe(count);
});

test('a plan is counted by the schema of its kind', () => {
  const data = { kind: 'disposals', foo: 1 };
  expect(countFaults('plan', data)).toBe(countFaults('disposals', data));
  expect(countFaults('plan', data)).toBeGreaterThan(0);
});

test.each([
  [null],
  ['campaign'],
  [{}],
  [{ kind: 'champagne' }],
])('%j is further from a plan than any plan with faults', (data) => {
  expect(countFaults('plan', data)).toBeGreaterThan(countFaults('campaign', { kind: 'campaign', a: 1, b: 2, c: 3 }));
});
