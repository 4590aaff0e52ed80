import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annualPlanLate } from '../../../src/checks/dates/annual-plan-late.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(annualPlanLate, {
  passes: {
    'issued and published on the last day': `
      kind: annual-plan
      issued: 2026-03-31
      disclosure: { type: 主动公开, publishedOn: 2026-03-31 }`,
    'made the year before': `
      kind: work-plan
      issued: 2025-12-20`,
    'no date of issue': `
      kind: work-plan
      issued: null`,
    'a campaign is no plan of a year': `
      issued: 2026-05-06`,
    'a change of a plan that was in time': {
      plan: `
        kind: annual-plan
        supersedes: test/2026/first
        issued: 2026-09-01`,
      others: { first: 'kind: annual-plan' },
    },
    'a profile that sets no day': {
      plan: `
        kind: work-plan
        issued: 2026-12-01`,
      profile: 'limits: { annualPlanBy: null }',
    },
  },
  fails: {
    'a day late, by the day of the profile': {
      plan: `
        kind: work-plan
        issued: «2026-02-15»`,
      profile: 'limits: { annualPlanBy: 02-14 }',
      messages: ['年度计划成文于 `2026-02-15`（全年已过 12%），应不晚于 `2026-02-14`'],
    },
    'a day that this year lacks is the last of its month': {
      plan: `
        kind: work-plan
        issued: «2026-03-01»`,
      profile: 'limits: { annualPlanBy: 02-29 }',
      values: [{ issued: '2026-03-01', share: '16%', expected: '2026-02-28' }],
    },
    'issued in time and published late, of a year of 366 days': {
      plan: `
        kind: annual-plan
        year: 2024
        issued: 2024-03-20
        disclosure: { type: 主动公开, publishedOn: «2024-07-01» }`,
      values: [{ published: '2024-07-01', share: '50%', expected: '2024-03-31' }],
    },
    'issued when the year is over': {
      plan: `
        kind: work-plan
        issued: «2027-02-01»`,
      values: [{ issued: '2027-02-01', share: '100%', expected: '2026-03-31' }],
    },
  },
});

test('the share is that of the days of the year, counted one by one', () => {
  const dayOf = (year: number, index: number): string => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: 2004, max: 2032 }), fc.integer({ min: 92, max: 365 }), (year, index) => {
      const issued = dayOf(year, index);
      if (!issued.startsWith(String(year))) return;
      const days = Array.from({ length: 366 }, (_, each) => dayOf(year, each)).filter((day) => day.startsWith(String(year)));
      const gone = days.filter((day) => day <= issued).length;
      const subject = testSubject(`kind: work-plan\nyear: ${year}\nissued: ${issued}`);
      const [finding] = [...annualPlanLate.find(subject)];
      expect(finding?.values['share']).toBe(`${(BigInt(gone) * 100n) / BigInt(days.length)}%`);
    }),
    { numRuns: 60 },
  );
});
