import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { testSubject } from '../support/test-subject.ts';

const UNDATED = `
issued: null
disclosure: { type: null }
`;

function rulesOf(text: string, ...rest: Parameters<typeof runChecks> extends [unknown, ...infer Rest] ? Rest : never) {
  return runChecks(testSubject(text), ...rest).map(({ rule, severity }) => `${severity} ${rule}`);
}

test('findings come in the order of the text, with the fix as a hint', () => {
  const diagnostics = runChecks(testSubject(UNDATED));
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['legal/signature-missing', 'disclosure/type-missing']);
  expect(diagnostics[0]?.hint?.zh).toContain('`issued: ');
  expect(diagnostics[0]?.file).toBe('plans/test/2026/plan.yaml');
});

test('severities change a rule or turn it off', () => {
  const severities = new Map([
    ['legal/signature-missing', 'off'],
    ['disclosure/type-missing', 'info'],
  ] as const);
  expect(rulesOf(UNDATED, severities)).toEqual(['info disclosure/type-missing']);
});

test('a waived finding is left out', () => {
  const waived = `
disclosure: { type: null }
waivers: [{ rule: disclosure/type-missing, reason: 待定密审查, by: 示例 }]
`;
  expect(rulesOf(waived)).toEqual([]);
});

test('a waiver of another place, and one past its end, do not hold', () => {
  const elsewhere = `
disclosure: { type: null }
waivers: [{ rule: disclosure/type-missing, path: schedule, reason: 待定密审查, by: 示例 }]
`;
  expect(rulesOf(elsewhere)).toEqual(['error disclosure/type-missing', 'info waivers/unused']);
  const expired = `
disclosure: { type: null }
waivers: [{ rule: disclosure/type-missing, reason: 待定密审查, by: 示例, until: 2026-11-01 }]
`;
  expect(rulesOf(expired)).toEqual(['error disclosure/type-missing', 'warning waivers/expired']);
});

test('a plan without a date is judged by the rules of today', () => {
  expect(rulesOf('issued: null\ndepartments: [{ org: 区联席办, role: 牵头 }]')).toContain(
    'error departments/inspecting-power-missing',
  );
});

test.each(planKinds)('the rules find nothing in a plain plan: %s', (kind) => {
  expect(rulesOf(`kind: ${kind}\n`)).toEqual([]);
});
