import { expect, test } from 'vitest';
import type { CompileOptions } from '../../../src/build/compile-options.ts';
import { rootDigests } from '../../../src/build/kept/root-digests.ts';
import { planFiles } from '../../../src/build/plan-files.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { day } from '../../support/plans.ts';

const PLAN = 'plans/a/2026/x.yaml';
const PROFILE = 'plans/profiles/p.yaml';
const OUTLINE = 'templates/campaign/outline.yaml';
const WHOLE = { [PLAN]: 'kind: campaign\n', [PROFILE]: 'region: 甲\n', [OUTLINE]: 'id: campaign\n' };

interface Given {
  readonly options?: Partial<CompileOptions>;
  readonly program?: string;
  readonly unreadable?: readonly Diagnostic[];
}

function digests(files: Readonly<Record<string, string>>, { options = {}, program = '1', unreadable = [] }: Given = {}) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const given = { sources, builtIn: [{ path: OUTLINE, text: 'id: built-in\n' }], unreadable };
  const root = rootDigests(given, { today: day('2026-07-01'), draft: false, ...options }, program);
  const own = planFiles(given);
  return { ...root, folder: root.folderKey(own), latest: root.latestKey(own) };
}

const lost = (file: string, zh = '不是文本'): Diagnostic => ({
  ...{ rule: 'yaml/syntax', severity: 'error', message: { zh, en: 'no text' }, file },
});
const before = digests(WHOLE);

test('equal roots have equal digests, in whatever order their files were read, whatever day it is', () => {
  const backwards = digests(Object.fromEntries(Object.entries(WHOLE).reverse()), { options: { today: day('2027-01-01') } });
  const { ids, shared, folder, latest } = before;
  expect([backwards.ids, backwards.shared, backwards.folder, backwards.latest]).toEqual([ids, shared, folder, latest]);
});

test.each<[string, Readonly<Record<string, string>>, Given, readonly string[]]>([
  ['the text of a plan', { ...WHOLE, [PLAN]: 'kind: results\n' }, {}, ['folder']],
  ['the text of a shared file', { ...WHOLE, [PROFILE]: 'region: 乙\n' }, {}, ['shared']],
  ['which plans there are', { ...WHOLE, 'plans/a/2026/y.yaml': 'kind: campaign\n' }, {}, ['ids', 'folder', 'latest']],
  ['which shared files there are', { ...WHOLE, 'plans/profiles/q.yaml': '' }, {}, ['shared', 'folder', 'latest']],
  ['a file that is neither', { ...WHOLE, 'plans/registry/readme.yaml': 'a: 1\n' }, {}, []],
  ['the program', WHOLE, { program: '2' }, ['shared', 'folder', 'latest']],
  ['a draft', WHOLE, { options: { draft: true } }, ['shared', 'folder', 'latest']],
  ['a severity', WHOLE, { options: { severities: new Map([['dates/early', 'off']]) } }, ['shared', 'folder', 'latest']],
  ['the usual profile', WHOLE, { options: { defaultProfile: 'p' } }, ['shared', 'folder', 'latest']],
  ['a shared file that is no text', WHOLE, { unreadable: [lost('plans/profiles/q.yaml')] }, ['shared', 'folder', 'latest']],
])('%s makes others of those that depend on it', (_, files, given, others) => {
  const now = digests(files, given);
  const names = ['ids', 'shared', 'folder', 'latest'] as const;
  expect(names.filter((name) => now[name] !== before[name])).toEqual(others);
});

test('a plan that is no text is known by why', () => {
  const { [PLAN]: _, ...rest } = WHOLE;
  const of = (zh: string) => digests(rest, { unreadable: [lost(PLAN, zh)] });
  expect(of('不是文本').folder).toBe(of('不是文本').folder);
  expect(of('不是文本').folder).not.toBe(of('太大').folder);
});

test('the outline of the root is the one in use, and a path without a text has no digest', () => {
  expect(before.sourceOf(OUTLINE)?.text).toBe('id: campaign\n');
  expect(digests({}).sourceOf(OUTLINE)?.text).toBe('id: built-in\n');
  expect(before.digestOf(PROFILE)).toMatch(/^[0-9a-f]{64}$/);
  expect(before.digestOf('plans/profiles/q.yaml')).toBeUndefined();
});
