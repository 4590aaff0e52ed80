import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { judgingRules, timedStages } from '../../src/build/timed-stages.ts';
import { checks } from '../../src/checks/registry.ts';
import { type Measure, unmeasured } from '../../src/core/measure.ts';
import { day } from '../support/plans.ts';
import { fakeStages } from './fake-stages.ts';

test('what compiles is the same, and each stage is taken note of with what it said', () => {
  const sources = Object.entries({
    'plans/a/2026/x.yaml': 'kind: campaign\nprofile: p\nflaw: 1\n',
    'plans/profiles/p.yaml': 'region: 甲\n',
    'plans/registry/calendar.overrides.yaml': 'years: {}\n',
    'templates/campaign/outline.yaml': 'id: campaign\n',
  }).map(([path, text]) => ({ path, text }));
  const noted: string[] = [];
  const stage: Measure = (name, run, count) => {
    const result = run();
    noted.push(`${name} ${count?.(result) ?? '-'}`);
    return result;
  };
  const options = { today: day('2026-07-01'), draft: false };
  const given = { sources, builtIn: [], unreadable: [] };
  const timed = compile(given, options, timedStages(fakeStages, { stage, rule: unmeasured }));
  expect(JSON.stringify(timed)).toBe(JSON.stringify(compile(given, options, fakeStages)));
  expect(new Set(noted)).toEqual(
    new Set([
      'parse 0',
      'validate 0',
      'calendar -',
      'calendar 0',
      'registry 0',
      'profile 0',
      'resolve 0',
      'outline 0',
      'compose 0',
      'check 1',
    ]),
  );
});

test('the rules that can be measured are those that judge', () => {
  expect(judgingRules).toEqual(checks.map(({ id }) => id));
});
