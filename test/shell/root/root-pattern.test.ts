import { expect, test } from 'vitest';
import { planMatcher } from '../../../src/build/plan-matcher.ts';
import { rootPattern } from '../../../src/shell/root/root-pattern.ts';

const ID = '鹿泉区/2026/第一批';
const PLAN = { id: ID, file: `plans/${ID}.yaml` };

test.each([
  ['/r', ID],
  ['/r', `plans/${ID}.yaml`],
  ['/r', `./plans/${ID}.yaml`],
  ['/r', `/r/plans/${ID}.yaml`],
  ['/r', '鹿泉区/*/*'],
  ['/r', '.'],
  ['/r/plans', '..'],
  ['/r/plans', `${ID}.yaml`],
  ['/r/plans/鹿泉区', '2026'],
  ['/r/plans/鹿泉区', ID],
  ['/r/plans/鹿泉区/2026', '第一批.yaml'],
  ['/r/plans/鹿泉区/2026', '*.yaml'],
  ['/r/plans/鹿泉区/2026', './第一批.yaml'],
  ['/r/plans/鹿泉区/2026', '../2026/第?批.yaml'],
  ['/r/notes', '../plans/**'],
  ['/elsewhere', ID],
  ['/elsewhere', `../r/plans/${ID}.yaml`],
  ['/r2/plans/鹿泉区', ID],
])('in %s, %s means the plan', (cwd, typed) => {
  expect(planMatcher(rootPattern(typed, { cwd, root: '/r' }))(PLAN)).toBe(true);
});

test.each([
  ['/r', '第一批.yaml'],
  ['/r/plans/鹿泉区/2025', './第一批.yaml'],
  ['/r/plans', '../notes'],
  ['/elsewhere', `./plans/${ID}.yaml`],
])('in %s, %s means another', (cwd, typed) => {
  expect(planMatcher(rootPattern(typed, { cwd, root: '/r' }))(PLAN)).toBe(false);
});

test('a folder whose name begins with dots is a folder of the root', () => {
  expect(rootPattern('x.yaml', { cwd: '/r/..草稿', root: '/r' })).toBe('{x.yaml,..草稿/x.yaml}');
});
