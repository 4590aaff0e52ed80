import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { type NewRoot, newRoot } from '../support/new-root.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const common = { today: '2026-06-01' };

let root: NewRoot;
beforeEach(async () => {
  root = await newRoot();
});
afterEach(() => root.remove());

test('a check finds, and mends where it is asked to', async () => {
  root.change(PLAN, /^status: /m, 'status：');
  expect((await check({ root: root.path, ...common })).diagnostics.map(({ file }) => file)).toContain(PLAN);
  const { fixes, diagnostics } = await check({ root: root.path, ...common, fix: 'write' });
  expect(fixes).toMatchObject({ written: true, files: [{ before: { path: PLAN } }] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(root.files().get(PLAN)).toMatch(/^status: /m);
});
