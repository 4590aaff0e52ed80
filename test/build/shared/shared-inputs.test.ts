import { expect, test } from 'vitest';
import { readSharedAnew } from '../../../src/build/shared/shared-inputs.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { fakeStages } from '../fake-stages.ts';

const PROFILE = 'plans/profiles/p.yaml';
const REGISTRY = 'plans/registry/a/orgs.yaml';
const CALENDAR = 'plans/registry/calendar.overrides.yaml';
const OUTLINE = 'templates/own/outline.yaml';
const WHOLE = { [PROFILE]: 'registry: a\n', [REGISTRY]: 'orgs: []\n', [CALENDAR]: 'years: []\n', [OUTLINE]: 'id: own\n' };

const fault = (file: string) => ({
  rule: 'names/unknown',
  severity: 'error' as const,
  message: { zh: '没有', en: 'unknown' },
  file,
});

function shared(stages: Partial<Stages> = {}, files: Readonly<Record<string, string>> = WHOLE) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readSharedAnew({ sources, builtIn: [], unreadable: [] }, { ...fakeStages, ...stages });
}

test('what is in order has a value, the files it was made of, and no file that spoils it', () => {
  const root = shared();
  expect(root.profile('p')).toMatchObject({ files: [PROFILE], brokenFile: null });
  expect(root.registry('a')).toMatchObject({ files: [REGISTRY], brokenFile: null });
  expect(root.outline('own')).toMatchObject({ files: [OUTLINE], brokenFile: null });
  expect(root.calendar).toMatchObject({ files: [CALENDAR], brokenFile: null, said: [] });
});

test('what nobody has is made of no files', () => {
  const root = shared();
  expect(root.profile('q')).toMatchObject({ value: undefined, files: [], brokenFile: null, said: [] });
  expect(root.registry('b').files).toEqual([]);
});

test('a fault of a profile, a registry or an outline is that of the file it is said of', () => {
  const root = shared({
    resolveProfile: () => ({ value: undefined, diagnostics: [fault(PROFILE)] }),
    resolveRegistry: () => ({ value: undefined, diagnostics: [fault(REGISTRY)] }),
    resolveOutline: () => ({ value: undefined, diagnostics: [fault(OUTLINE)] }),
  });
  expect([root.profile('p').brokenFile, root.registry('a').brokenFile, root.outline('own').brokenFile]).toEqual([
    PROFILE,
    REGISTRY,
    OUTLINE,
  ]);
});

test('a profile or an outline without a value spoils its own file, though nothing was said of it', () => {
  const nothing = () => ({ value: undefined, diagnostics: [] });
  const root = shared({ resolveProfile: nothing, resolveRegistry: nothing, resolveOutline: nothing });
  expect([root.profile('p').brokenFile, root.outline('own').brokenFile]).toEqual([PROFILE, OUTLINE]);
  expect(root.registry('a').brokenFile).toBeNull();
});

test('a calendar of wrong days spoils every plan by its own file; one that cannot be read says so once', () => {
  expect(shared({ checkCalendar: () => [fault(CALENDAR)] }).calendar).toMatchObject({
    brokenFile: CALENDAR,
    said: [{ rule: 'names/unknown' }],
  });
  expect(shared({}, { ...WHOLE, [CALENDAR]: 'fault: 1\n' }).calendar).toMatchObject({ brokenFile: CALENDAR, said: [] });
});

test('profiles that extend each other in a circle are all held against one another', () => {
  const seen: string[][] = [];
  const resolveProfile: Stages['resolveProfile'] = (id, trees, known) => {
    seen.push([...trees.keys()]);
    return fakeStages.resolveProfile(id, trees, known);
  };
  const files = { 'plans/profiles/p.yaml': 'extends: q\n', 'plans/profiles/q.yaml': 'extends: p\n' };
  expect(shared({ resolveProfile }, files).profile('p').files).toEqual(Object.keys(files));
  expect(seen).toEqual([['p', 'q']]);
});

test('a profile that extends one nobody has is held against all that can be read', () => {
  const seen: string[][] = [];
  const resolveProfile: Stages['resolveProfile'] = (id, trees, known) => {
    seen.push([...trees.keys()]);
    return fakeStages.resolveProfile(id, trees, known);
  };
  const files = { [PROFILE]: 'extends: r\n', 'plans/profiles/q.yaml': 'a: 1\n', 'plans/profiles/s.yaml': 'fault: 1\n' };
  shared({ resolveProfile }, files).profile('p');
  expect(seen).toEqual([['p', 'q']]);
});
