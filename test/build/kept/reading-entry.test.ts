import { expect, test } from 'vitest';
import { parseReading, printReading } from '../../../src/build/kept/reading-entry.ts';
import { sealData } from '../../../src/build/kept/sealed-data.ts';

const source = { path: 'plans/profiles/p.yaml', text: 'fault: 1\n' };
const message = { zh: '不认识的键', en: 'Unexpected key' };
const place = { source, range: { start: 0, end: 5 } };
const reading = {
  said: [{ rule: 'schema/unknown-key', severity: 'error' as const, message, file: source.path, place }],
  broken: [source.path],
};
const there = (path: string) => (path === source.path ? source : undefined);

test('what was said of shared files is said again', () => {
  expect(parseReading(printReading(reading), there)).toEqual(reading);
});

test.each([
  ['that was never written', undefined],
  ['cut off', printReading(reading).slice(0, -3)],
  ['of other data', sealData({ said: [] })],
  ['of no data', sealData(null)],
])('an entry %s is none', (_, sealed) => {
  expect(parseReading(sealed, there)).toBeUndefined();
});

test('nor is one that tells of a file which is gone', () => {
  expect(parseReading(printReading(reading), () => undefined)).toBeUndefined();
});
