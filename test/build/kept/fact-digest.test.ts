import { expect, test } from 'vitest';
import { factDigest } from '../../../src/build/kept/fact-digest.ts';
import { campaign } from '../../support/plans.ts';

test('equal facts have equal digests, other facts others', () => {
  for (const name of Object.keys(campaign())) expect(factDigest(campaign(), name), name).toBe(factDigest(campaign(), name));
  const digests = new Set([1, 2, null].map((sequence) => factDigest(campaign({ sequence }), 'sequence')));
  expect(digests.size).toBe(3);
});

test('a fact inside another tells', () => {
  const { departments } = campaign();
  const fewer = departments.map((each) => ({ ...each, items: [] }));
  expect(factDigest(campaign({ departments: fewer }), 'departments')).not.toBe(factDigest(campaign(), 'departments'));
});

test('maps tell by what they hold', () => {
  const of = (text: string) => factDigest(campaign({ overrides: new Map([['a', { id: 'a', text, path: [] }]]) }), 'overrides');
  expect(of('一')).not.toBe(of('二'));
  expect(of('一')).toBe(of('一'));
});

test('a fact a plan has not is told from one it has', () => {
  expect(factDigest(campaign(), 'rows')).not.toBe(factDigest(campaign(), 'year'));
});
