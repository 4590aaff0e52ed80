import { expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { follow } from '../../src/schema/follow.ts';
import { loadSchema } from '../../src/schema/load-schema.ts';
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

test('a finding that rests on a parameter points at the line of the profile that states it', () => {
  const LATE = 'issued: 2026-05-29\nschedule: { window: { start: 2026-06-01, end: 2026-06-30 } }';
  const relatedOf = (profile: string) => {
    const found = runChecks(testSubject(LATE, { profile }));
    const { related = [] } = found.find(({ rule }) => rule === 'dates/lead-time-short') ?? {};
    return related.map(({ source, range, message }) => [source.path, source.text.slice(range.start, range.end), message.zh]);
  };
  expect(relatedOf('limits: { jointShare: null }').map(([path]) => path)).toEqual(['plans/test/2026/plan.yaml']);
  expect(relatedOf('limits: { leadWorkdays: 5 }').at(-1)).toEqual(['test/profile.yaml', '5', '参数 `limits.leadWorkdays`']);
});

test('the parameters rules rest on are ones a profile may state', () => {
  const { properties = {} } = loadSchema('profile');
  for (const { id, restsOn = {} } of checks) {
    for (const parameter of Object.values(restsOn)) {
      const [group = '', key = ''] = String(parameter).split('.');
      const schema = properties[group];
      const held = schema && follow({ schema, root: loadSchema('profile') }).schema;
      expect(Object.keys(held?.properties ?? {}), `${id} ${parameter}`).toContain(key);
    }
  }
});
