import { expect, test } from 'vitest';
import { traceReads } from '../../../src/build/kept/trace-reads.ts';
import { readSharedAnew } from '../../../src/build/shared/shared-inputs.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { fakeStages } from '../fake-stages.ts';

const PROFILE = 'plans/profiles/p.yaml';
const ORGS = 'plans/registry/a/orgs.yaml';
const CALENDAR = 'plans/registry/calendar.overrides.yaml';
const OUTLINE = 'templates/own/outline.yaml';

function traced(stages: Partial<Stages> = {}) {
  const sources = [PROFILE, ORGS, CALENDAR, OUTLINE].map((path) => ({ path, text: 'a: 1\n' }));
  const shared = readSharedAnew({ sources, builtIn: [], unreadable: [] }, { ...fakeStages, ...stages });
  return traceReads(shared, new Set(['a/2026/x', 'a/2026/y']));
}

const NOTHING = { files: [], plans: [], missedPlan: false, said: [] };

test('what nobody asks for is not read', () => {
  const { shared, planIds, reads } = traced();
  expect([shared.profileIds, planIds.size, [...planIds]]).toEqual([['p'], 2, ['a/2026/x', 'a/2026/y']]);
  expect(reads()).toEqual(NOTHING);
});

test.each<[string, (one: ReturnType<typeof traced>) => unknown, readonly string[]]>([
  ['a profile', ({ shared }) => shared.profile('p'), [PROFILE]],
  ['a registry', ({ shared }) => shared.registry('a'), [ORGS]],
  ['an outline', ({ shared }) => shared.outline('own'), [OUTLINE]],
  ['the calendar', ({ shared }) => shared.calendar, [CALENDAR]],
  ['a profile nobody has', ({ shared }) => shared.profile('q'), []],
])('%s that is asked for is read, of its files', (_, ask, files) => {
  const one = traced();
  ask(one);
  ask(one);
  expect(one.reads()).toEqual({ ...NOTHING, files });
});

test('a profile held against a registry reads that too', () => {
  const { shared, reads } = traced({
    resolveProfile: (id, trees, known) => {
      known.registryOf('a');
      return fakeStages.resolveProfile(id, trees, known);
    },
  });
  shared.profile('p');
  expect(reads().files).toEqual([PROFILE, ORGS]);
});

test('what was said while a value was made is told by whoever asks for it', () => {
  const said = { rule: 'names/unknown', severity: 'error' as const, message: { zh: '没有', en: 'unknown' }, file: ORGS };
  const { shared, reads } = traced({ resolveRegistry: () => ({ value: undefined, diagnostics: [said] }) });
  shared.profile('p');
  expect(reads().said).toEqual([]);
  shared.registry('a');
  expect(reads().said).toEqual([said]);
});

test('ids of plans are noted as they are asked for; one that is not there depends on all of them', () => {
  const { planIds, reads } = traced();
  expect(planIds.has('a/2026/y')).toBe(true);
  expect(reads()).toEqual({ ...NOTHING, plans: ['a/2026/y'] });
  expect(planIds.has('a/2026/z')).toBe(false);
  expect(reads()).toEqual({ ...NOTHING, plans: ['a/2026/y'], missedPlan: true });
});
