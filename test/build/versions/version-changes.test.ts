import { expect, test } from 'vitest';
import type { CompiledPlan } from '../../../src/build/compiled-plan.ts';
import { loadStages } from '../../../src/build/stages.ts';
import { trackedNotice, versionChanges } from '../../../src/build/versions/version-changes.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { unzip } from '../../support/unzip.ts';

const { plans } = await compileFolder('');
const stages = await loadStages();
const given = { sources: [], builtIn: [], unreadable: [] };
const found = plans.find(({ id }) => id === 'luquan/2026/joint-02');
if (found === undefined) throw new Error('no campaign');
const compiled: CompiledPlan = found;
const other = plans.find(({ id }) => id === 'luquan/2026/joint-02-results');
if (other?.plan === undefined) throw new Error('no results');
const { plan: results } = other;
const later: CompiledPlan = other;

/** The days changes are dated with. */
async function dates(after: CompiledPlan, changedOn?: string): Promise<readonly string[]> {
  const bytes = await trackedNotice({ before: compiled, after }, changedOn === undefined ? undefined : parseDay(changedOn));
  const xml = bytes === undefined ? '' : (unzip(bytes).get('word/document.xml') ?? '');
  return [...new Set([...xml.matchAll(/<w:ins [^>]*w:date="([^"]*)"/g)].map(([, date = '']) => date))];
}

test('a plan that could not be read in one revision has no changes', () => {
  const unread = { ...compiled, plan: undefined };
  expect(versionChanges({ before: unread, after: compiled }, given, stages)).toBeUndefined();
  expect(versionChanges({ before: compiled, after: unread }, given, stages)).toBeUndefined();
  expect(versionChanges({ before: undefined, after: compiled }, given, stages)).toBeUndefined();
  expect(versionChanges({ before: compiled, after: compiled }, given, stages)).toMatchObject({ facts: [], prose: [] });
});

test('nor is there a notice of changes where one of the two makes no document', async () => {
  const bare = { ...compiled, manuscript: undefined };
  expect(await trackedNotice({ before: bare, after: compiled }, undefined)).toBeUndefined();
  expect(await trackedNotice({ before: compiled, after: bare }, undefined)).toBeUndefined();
  expect(await trackedNotice({ before: compiled, after: undefined }, undefined)).toBeUndefined();
});

test('changes are dated with the day they were made, else with the day of issue, else with that of file properties', async () => {
  expect(await dates(later, '2026-09-01')).toEqual(['2026-09-01T00:00:00Z']);
  expect(await dates(later)).toEqual([`${results.issued}T00:00:00Z`]);
  expect(await dates({ ...later, plan: { ...results, issued: null } })).toEqual(['1980-01-01T00:00:00Z']);
});
