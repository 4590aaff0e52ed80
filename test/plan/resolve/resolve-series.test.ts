import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, partsOf, weekday } from '../../../src/plan/days/day.ts';
import { daysOfRhythm } from '../../../src/plan/days/days-of-rhythm.ts';
import { day } from '../../support/plans.ts';
import { brief, workPlanOf } from '../example.ts';

const PLAN = `kind: work-plan
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
issued: 2026-01-04
schedule:
  reports:
    - { id: report, name: 报表, every: EVERY }
`;

function seriesOf(every: string) {
  const { plan, diagnostics } = workPlanOf(PLAN.replace('EVERY', every));
  const report = plan?.schedule.reports[0];
  return { days: report?.occurrences.map((occurrence) => occurrence.day.slice(2)), diagnostics: brief(diagnostics) };
}

test.each([
  ['{ unit: month, day: 31, from: 2026-10 }', ['26-10-31', '26-11-30', '26-12-31']],
  ['{ unit: month, day: 20, from: 2026-11-21, to: 2027-02 }', ['26-12-20', '27-01-20', '27-02-20']],
  ['{ unit: quarter, day: 10 }', ['26-03-10', '26-06-10', '26-09-10', '26-12-10']],
  ['{ unit: quarter, month: 1, day: 5, from: 2026-03 }', ['26-04-05', '26-07-05', '26-10-05']],
  ['{ unit: half, day: 31 }', ['26-06-30', '26-12-31']],
  ['{ unit: year, month: 2, day: 29 }', ['26-02-28']],
  ['{ unit: week, weekday: 周五, from: 2026-02-25, to: 2026-03 }', ['26-02-27', '26-03-06', '26-03-13', '26-03-20', '26-03-27']],
  ['{ unit: month, day: 20, from: 2026-05-20, to: 2026-05-20 }', ['26-05-20']],
  ['{ unit: month, day: 5, from: 2026-01, to: 2026-02 }', ['26-01-05', '26-02-05']],
  ['{ unit: month, day: 31, from: 2026-11, to: 2026-12-30 }', ['26-11-30']],
  ['{ unit: year, month: 1, day: 1, from: 2024-06 }', ['25-01-01', '26-01-01']],
  ['{ unit: year, day: 31, from: 2027-06 }', ['27-12-31']],
  ['{ unit: year, day: 31, to: 2030-12 }', ['26-12-31', '27-12-31', '28-12-31', '29-12-31', '30-12-31']],
  ['{ dates: [02-29], from: 2028-01, to: 2029-12 }', ['28-02-29']],
  ['{ dates: [06-22, 03-23], to: 2026-05 }', ['26-03-23']],
  ['{ dates: [03-23], from: 2025-06, to: 2027-03 }', ['26-03-23', '27-03-23']],
])('%s', (every, days) => {
  expect(seriesOf(every)).toEqual({ days, diagnostics: [] });
});

test.each([
  ['{ unit: month, day: 20, from: 2026-06, to: 2026-05 }', 'dates/end-before-start @ 2026-05'],
  [
    '{ unit: month, day: 20, from: 2026-05-21, to: 2026-06-19 }',
    'dates/series-without-days @ { unit: month, day: 20, from: 2026-05-21, to: 2026-06-19 }',
  ],
  ['{ dates: [06-22], to: 2026-05 }', 'dates/series-without-days @ { dates: [06-22], to: 2026-05 }'],
  ['{ unit: month, day: 20, to: 2026-13 }', 'dates/date-not-in-calendar @ 2026-13'],
  ['{ unit: month, day: 20, from: 2026-00 }', 'dates/date-not-in-calendar @ 2026-00'],
  ['{ unit: month, day: 20, from: 0000-05 }', 'dates/date-not-in-calendar @ 0000-05'],
  ['{ unit: month, day: 20, to: 2025-12 }', 'dates/series-without-days @ { unit: month, day: 20, to: 2025-12 }'],
  ['{ unit: year, day: 31, to: 2031-01 }', 'dates/series-too-long @ 2031-01'],
  ['{ unit: year, day: 31, from: 2021-01 }', 'dates/series-too-long @ 2021-01'],
  ['{ unit: quarter, month: 4, day: 20 }', 'dates/series-month-beyond @ 4'],
  ['{ unit: month, day: 20, to: 9999-12 }', 'dates/series-too-long @ 9999-12'],
  ['{ dates: [02-29] }', 'dates/date-not-in-calendar @ 02-29'],
  ['{ dates: [13-01] }', 'dates/date-not-in-calendar @ 13-01'],
  ['{ unit: month, day: 20, from: 2026-13 }', 'dates/date-not-in-calendar @ 2026-13'],
  ['{ unit: week, weekday: 周天 }', 'schema/value-not-allowed @ 周天'],
  ['{ unit: weekly, day: 20 }', 'schema/value-not-allowed @ weekly'],
  ['{ unit: month, day: 32 }', 'schema/wrong-type @ 32'],
])('%s is said as %s', (every, said) => {
  expect(seriesOf(every).diagnostics).toEqual([said]);
});

test('a series that ends before it starts keeps its rhythm and has no days; the start is shown beside it', () => {
  const { plan, diagnostics } = workPlanOf(PLAN.replace('EVERY', '{ unit: month, day: 20, from: 2026-06, to: 2026-05 }'));
  expect(plan?.schedule.reports[0]).toMatchObject({
    from: '2026-06-01',
    rhythm: { unit: 'month', day: 20, month: 1 },
    occurrences: [],
  });
  const [start] = diagnostics[0]?.related ?? [];
  expect(start?.source.text.slice(start.range.start, start.range.end)).toBe('2026-06');
});

test('days beyond the years a series may run through are left out', () => {
  const years = seriesOf('{ unit: year, day: 31, to: 2040-01 }').days?.map((each) => each.slice(0, 2));
  expect(years).toEqual(['26', '27', '28', '29', '30']);
});

test('a weekly series has that weekday of every week, none left out and none besides', () => {
  const start = day('2025-12-01');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 7 }),
      (from, length, wanted) => {
        const first = addDays(start, from);
        const all = Array.from({ length: length + 1 }, (_, index) => addDays(first, index));
        const expected = all.filter((each) => weekday(each) === wanted % 7);
        expect(daysOfRhythm({ unit: 'week', weekday: wanted }, first, addDays(first, length))).toEqual(expected);
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test('a series by months has its day, or the last of the month, of every unit', () => {
  const units = fc.constantFrom(['month', 1] as const, ['quarter', 3] as const, ['half', 6] as const);
  fc.assert(
    fc.property(units, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 31 }), ([unit, months], at, date) => {
      const month = ((at - 1) % months) + 1;
      const found = daysOfRhythm({ unit, month, day: date }, day('2027-01-01'), day('2028-12-31'));
      expect(found).toHaveLength(24 / months);
      for (const each of found) {
        const [, ownMonth, ownDate] = partsOf(each);
        expect((ownMonth - month) % months).toBe(0);
        expect(ownDate === date || (ownDate < date && addDays(each, 1).endsWith('-01'))).toBe(true);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
