import { expect, test } from 'vitest';
import { planMatcher } from '../../src/build/plan-matcher.ts';

const plan = { id: 'a/2026/x-1', file: 'plans/a/2026/x-1.yaml' };

test.each([
  'a/2026/x-1',
  './plans/a/2026/x-1.yaml',
  'plans/a',
  'a',
  'a/*/x-?',
  '**/x-1',
  '{b,a}/2026/*',
  'plans/**/*.yaml',
  'pl**',
])('%s means the plan', (pattern) => {
  expect(planMatcher(pattern)(plan)).toBe(true);
});

test.each(['a/2026/x', 'x-1', 'A', 'a/*', '../a', 'a.2026.x-1', '(', '['])('%s does not, or means its folder', (pattern) => {
  expect(planMatcher(pattern)(plan)).toBe(pattern === 'a/*');
});
