import { expect, test } from 'vitest';
import { findGround } from '../../src/build/find-ground.ts';
import { readSharedAnew } from '../../src/build/shared/shared-inputs.ts';
import { day } from '../support/plans.ts';
import { positionsOf } from '../support/positions-of.ts';
import { fakeStages } from './fake-stages.ts';

const PROFILE = 'plans/profiles/p.yaml';
const ORGS = 'plans/registry/a/orgs.yaml';
const CALENDAR = 'plans/registry/calendar.overrides.yaml';
const WHOLE = { [PROFILE]: 'region: 甲\n', [ORGS]: 'orgs: []\n', [CALENDAR]: 'years: []\n' };
const today = day('2026-07-01');

/** What a plan of area `a` stands on, in a root with these files. */
function ground(
  files: Readonly<Record<string, string>>,
  { profile, defaultProfile }: { readonly profile?: string; readonly defaultProfile?: string } = { profile: 'p' },
) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const shared = readSharedAnew({ sources, builtIn: [], unreadable: [] }, fakeStages);
  const options = { today, draft: false, ...(defaultProfile !== undefined && { defaultProfile }) };
  const input = { year: 2026, ...(profile !== undefined && { profile }) };
  return findGround({ shared, area: 'a', options }, input, positionsOf('kind: campaign\nyear: 2026\n'));
}

test('a plan stands on its profile, the registry of its area and the calendar', () => {
  expect(ground(WHOLE)).toMatchObject({
    value: { profile: { id: 'p' }, registry: { area: 'a' } },
    diagnostics: [],
    inputs: [PROFILE, ORGS, CALENDAR],
  });
});

test('a profile may name the registry of another area', () => {
  const files = { ...WHOLE, [PROFILE]: 'registry: b\n', 'plans/registry/b/orgs.yaml': 'orgs: []\n' };
  expect(ground(files)).toMatchObject({
    value: { registry: { area: 'b' } },
    inputs: [PROFILE, 'plans/registry/b/orgs.yaml', CALENDAR],
  });
});

test('the profile of the configuration is that of plans that name none', () => {
  const files = { ...WHOLE, 'plans/profiles/q.yaml': 'region: 乙\n' };
  expect(ground(files, { defaultProfile: 'q' }).value?.profile).toMatchObject({ id: 'q' });
  expect(ground(files, { profile: 'p', defaultProfile: 'q' }).value?.profile).toMatchObject({ id: 'p' });
});

test('a plan without a profile, or with one nobody has, stands on nothing', () => {
  expect(ground(WHOLE, {})).toMatchObject({ value: undefined, diagnostics: [{ rule: 'schema/missing-key' }], inputs: [] });
  expect(ground(WHOLE, { profile: 'x' })).toMatchObject({
    value: undefined,
    diagnostics: [{ rule: 'names/unknown' }],
    inputs: [],
  });
});

test.each([
  PROFILE,
  ORGS,
  CALENDAR,
])('where %s is broken there is nothing to stand on, and nothing to say of the plan', (file) => {
  expect(ground({ ...WHOLE, [file]: 'fault: 1\n' })).toEqual({
    value: undefined,
    diagnostics: [],
    inputs: [PROFILE, ORGS, CALENDAR],
  });
});
