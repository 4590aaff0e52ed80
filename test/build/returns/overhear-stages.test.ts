import { expect, test } from 'vitest';
import { compile } from '../../../src/build/compile.ts';
import { overhearStages } from '../../../src/build/returns/overhear-stages.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { day } from '../../support/plans.ts';
import { fakeStages } from '../fake-stages.ts';

const FILES = {
  'plans/a/2026/x.yaml': 'kind: campaign\nprofile: p\n',
  'plans/a/2026/y.yaml': 'kind: campaign\nprofile: p\nlost: 1\n',
  'plans/a/2026/z.yaml': 'kind: memo\n',
  'plans/profiles/p.yaml': 'region: 甲\n',
};

/** Does not make a plan of what says it is lost. */
const resolvePlan: Stages['resolvePlan'] = (given) => {
  const outcome = fakeStages.resolvePlan(given);
  return 'lost' in given.input ? { ...outcome, value: undefined } : outcome;
};

test('the plans a compilation resolves are kept, and what each was resolved with', () => {
  const { stages, plans, ground } = overhearStages({ ...fakeStages, resolvePlan });
  const sources = Object.entries(FILES).map(([path, text]) => ({ path, text }));
  expect(plans()).toEqual([]);
  compile({ sources, builtIn: [], unreadable: [] }, { today: day('2026-07-01'), draft: false }, stages);
  expect(plans().map(({ id }) => id)).toEqual(['a/2026/x']);
  expect(ground('a/2026/x')?.registry).toMatchObject({ area: 'a' });
  expect(ground('a/2026/y')?.registry).toMatchObject({ area: 'a' });
  expect(ground('a/2026/z')).toBeUndefined();
});
