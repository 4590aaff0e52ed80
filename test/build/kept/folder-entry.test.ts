import { expect, test } from 'vitest';
import { type FolderEntry, type Present, parseEntry, printEntry, stillKnown } from '../../../src/build/kept/folder-entry.ts';
import { sealData } from '../../../src/build/kept/sealed-data.ts';
import { parseDay } from '../../../src/plan/days/day.ts';

const today = parseDay('2026-07-01');
if (today === undefined) throw new Error('a day');
const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\n' };
const finding = {
  ...{ rule: 'dates/early', severity: 'error' as const, message: { zh: '太早', en: 'early' }, file: source.path },
  place: { source, range: { start: 0, end: 4 } },
};
const PROFILE = 'plans/profiles/p.yaml';
const reads = { files: [PROFILE], plans: ['a/2026/y'], missedPlan: false, said: [] };
const plan = { id: 'a/2026/x', file: source.path, kind: null, status: null, inputs: [source.path], diagnostics: [finding] };

const entry = (given: { readonly missedPlan?: boolean } = {}): FolderEntry => ({
  share: {
    folder: 'a/2026',
    reads: { ...reads, plans: [] },
    plans: [{ plan: plan as never, reads: { ...reads, ...given }, days: { after: null, until: today ?? null } }],
  },
  ...{ digests: { [PROFILE]: 'pp' }, tables: { 'plans/a/2026/x.csv': 'tt' }, ids: 'ii', broken: [] },
});
const present: Present = {
  ...{ digestOf: () => 'pp', tokenOf: () => 'tt', hasPlan: () => true, ids: 'ii', broken: [], today },
};
const there = (path: string) => (path === source.path ? source : undefined);
const known = (given: Partial<Present>, of = entry()) => stillKnown(of, { ...present, ...given })?.plans.length;

test('what was found is found again while nothing it stands on has changed', () => {
  expect(parseEntry(printEntry(entry()), there)).toEqual(entry());
  expect(known({})).toBe(1);
});

test.each<[string, Partial<Present>]>([
  ['a shared file has changed', { digestOf: () => 'qq' }],
  ['a shared file is gone', { digestOf: () => undefined }],
  ['a table has changed', { tokenOf: () => 'uu' }],
  ['another file cannot be read', { broken: ['plans/registry/a/orgs.yaml'] }],
])('nothing of a folder holds where %s', (_, given) => {
  expect(known(given)).toBeUndefined();
});

test('a plan is judged again where one it named is gone, or another day has come', () => {
  expect(known({ hasPlan: () => false })).toBe(0);
  const tomorrow = parseDay('2026-07-02');
  expect(tomorrow && known({ today: tomorrow })).toBe(0);
});

test('one that named a plan nobody has holds until there are other plans', () => {
  expect(known({}, entry({ missedPlan: true }))).toBe(1);
  expect(known({ ids: 'jj' }, entry({ missedPlan: true }))).toBe(0);
  expect(known({ ids: 'jj' })).toBe(1);
});

test.each([
  ['that was never written', undefined],
  ['cut off', printEntry(entry()).slice(0, -2)],
  ['of other data', sealData({ plans: [], reads: {} })],
  ['of no data', sealData(null)],
])('an entry %s is none', (_, sealed) => {
  expect(parseEntry(sealed, there)).toBeUndefined();
});

test('nor is one that tells of a text which is gone', () => {
  expect(parseEntry(printEntry(entry()), () => undefined)).toBeUndefined();
});
