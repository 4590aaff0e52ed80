import { expect, test } from 'vitest';
import { readShared } from '../../../src/build/shared/read-shared.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { fakeStages } from '../fake-stages.ts';

const profile = { path: 'plans/profiles/p.yaml', text: 'region: 甲\n' };
const outline = { path: 'templates/campaign/outline.yaml', text: 'id: c\n' };
const plan = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\n' };
const given = (...sources: readonly { path: string; text: string }[]) => ({ sources, builtIn: [outline], unreadable: [] });

test('the very same files are read once, whatever the plans are', () => {
  const first = readShared(given(profile), fakeStages);
  expect(readShared(given(profile, plan), fakeStages).profile('p')).toBe(first.profile('p'));
});

test('stages that judge nothing read the same, so that a build which composes after judging reads once', () => {
  const first = readShared(given(profile), fakeStages);
  const unjudged: Stages = { ...fakeStages, runChecks: () => [] };
  expect(readShared(given(profile), unjudged).profile('p')).toBe(first.profile('p'));
  expect(readShared(given(profile), fakeStages).profile('p')).toBe(first.profile('p'));
  const anew = readShared(given(profile), { ...fakeStages, resolveProfile: () => ({ value: undefined, diagnostics: [] }) });
  expect(anew.profile('p')).not.toBe(first.profile('p'));
});

test('a file that was changed, added or taken away is read anew with all', () => {
  const first = readShared(given(profile), fakeStages);
  const changed = { ...profile, text: 'region: 乙\n' };
  expect(readShared(given(changed), fakeStages).profile('p')).not.toBe(first.profile('p'));
  const more = readShared(given(profile, { path: 'plans/profiles/q.yaml', text: 'region: 乙\n' }), fakeStages);
  expect(more.profileIds).toEqual(['p', 'q']);
  expect(readShared(given(), fakeStages).profileIds).toEqual([]);
});

test('what reading all of them gave before stands for it', () => {
  const reading = { said: [], broken: ['plans/profiles/p.yaml'] };
  expect(readShared({ ...given(profile), reading }, fakeStages).reading).toBe(reading);
  expect(readShared(given(profile), { ...fakeStages }).reading.broken).toEqual([]);
});
