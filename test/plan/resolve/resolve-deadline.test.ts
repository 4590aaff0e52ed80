import { expect, test } from 'vitest';
import type { Deadline } from '../../../src/plan/schedule.ts';
import { AS_ISSUED, brief, campaignOf, PROFILE, REPAIRED } from '../example.ts';

function withMilestones(...deadlines: readonly string[]): string {
  const lines = deadlines.map((deadline, index) => `    - { id: x${index}, name: 节点, deadline: ${deadline} }\n`);
  return AS_ISSUED.replace('\nsampling:', `  milestones:\n${lines.join('')}\nsampling:`);
}

function milestone(deadline: string): Deadline | undefined {
  const { plan, diagnostics } = campaignOf(withMilestones(deadline));
  expect(diagnostics).toEqual([]);
  return plan?.schedule.milestones[0];
}

test.each([
  ['window.end', '2026-07-31'],
  ['2026-07-10', '2026-07-10'],
  ['{ due: 2026-07-10, time: 17:00 }', '2026-07-10'],
  ['{ within: 4d, after: window.start }', '2026-07-13'], // the 11th is a Saturday
  ['{ within: 3d, after: window.start }', '2026-07-10'],
  ['{ within: 1w, after: 2026-07-07 }', '2026-07-14'],
  ['{ within: 1m, after: 2026-05-31 }', '2026-06-30'],
  ['{ within: 1m, after: 2026-01-31 }', '2026-02-28'], // a Saturday that is worked
  ['{ within: 2m, after: 2025-12-31 }', '2026-02-28'],
  ['{ within: 12m, after: 2024-02-29 }', '2025-02-28'],
  ['{ within: 3wd, after: summary }', '2026-08-10'],
  ['{ within: 20wd, after: 2025-12-20 }', '2026-01-19'], // across the year, with 2026-01-04 worked
  ['{ within: 5wd, after: 2026-09-18 }', '2026-09-24'], // with Sunday the 20th worked
  ['{ within: 5wd, after: disposals }', null],
])('%s is due %s', (deadline, due) => {
  expect(milestone(deadline)?.due).toBe(due);
});

test('what is printed of a period, its hour and whether its last day counts are kept', () => {
  expect(milestone('{ within: 5wd, after: window.end, show: both, inclusive: true, time: 5:00 }')).toMatchObject({
    show: 'both',
    inclusive: true,
    time: '5:00',
    working: { start: '2026-07-31', end: '2026-08-07', madeUp: [] },
  });
  expect(milestone('{ due: 2026-08-05 }')).toMatchObject({ show: null, inclusive: false, working: null });
});

test.each([
  ['{ within: 0wd, after: issued }', 'schema/wrong-type @ 0wd'],
  ['{ within: 20, after: issued }', 'schema/wrong-type @ 20'],
  ['{ within: 1y, after: issued }', 'schema/wrong-type @ 1y'],
  ['{ due: 2026-08-05, time: 24:00 }', 'schema/wrong-type @ 24:00'],
  ['{ due: 2026-08-05, time: 17 }', 'schema/wrong-type @ 17'],
  ['{ within: 2wd, after: issued, show: all }', 'schema/value-not-allowed @ all'],
  ['{ due: 2026-02-29 }', 'dates/date-not-in-calendar @ 2026-02-29'],
  ['{ within: 2wd, after: 2026-02-29 }', 'dates/date-not-in-calendar @ 2026-02-29'],
  ['{ within: 2wd, after: window.ends }', 'names/unknown @ window.ends'],
  ['{ within: 2wd, after: visits.end }', 'dates/anchor-without-day @ visits.end'],
  ['visits', 'dates/anchor-without-day @ visits'],
  ['{ within: 2wd, after: x0 }', 'dates/deadline-cycle @ x0'],
  ['{ within: 20wd, after: 2026-12-15 }', 'dates/calendar-year-missing @ 20wd'],
  ['{ within: 5d, after: 2003-12-01 }', 'dates/calendar-year-missing @ 5d'],
  ['{ within: 999m, after: 9999-12-31 }', 'dates/calendar-year-missing @ 999m'],
])('%s is said as %s', (deadline, said) => {
  expect(brief(campaignOf(withMilestones(deadline)).diagnostics)).toEqual([said]);
});

test('a ring of three is said once, one that recurs is no anchor', () => {
  const ring = ['{ within: 1d, after: x1 }', '{ within: 1d, after: x2 }', '{ within: 1d, after: x0 }'];
  expect(brief(campaignOf(withMilestones(...ring)).diagnostics)).toEqual(['dates/deadline-cycle @ x0']);
  const recurring = ['{ every: { unit: month, day: 20 } }', '{ within: 1d, after: x0 }'];
  expect(brief(campaignOf(withMilestones(...recurring)).diagnostics)).toEqual(['dates/anchor-without-day @ x0']);
});

test('an id that names another deadline is said, and the other deadline stands', () => {
  const text = withMilestones('{ due: 2026-07-10 }').replace('id: x0', 'id: results');
  const { plan, diagnostics } = campaignOf(text);
  expect(brief(diagnostics)).toEqual(['names/id-taken @ results']);
  expect(plan?.schedule.results?.due).toBe('2026-08-28');
});

test('a year without a notice is said once for each deadline a plan states, once for all the profile counts from one day', () => {
  const late = REPAIRED.replace('end: 2026-07-31', 'end: 2026-12-15').replace(
    'due: 2026-09-28',
    'within: 20wd, after: window.end',
  );
  const { plan, diagnostics } = campaignOf(late);
  expect(brief(diagnostics)).toEqual(['dates/calendar-year-missing @ 20wd', 'dates/calendar-year-missing @ 2026-12-15']);
  expect(plan?.schedule).toMatchObject({ results: { due: null }, disposals: { due: null }, summary: { due: null } });
});

/** What is said where the profile counts results and disposals so, and the campaign ends late in the year. */
function counted(results: string, disposals: string, window = '{ start: 2026-12-01, end: 2026-12-15 }') {
  const profile = PROFILE.replace('{ within: 20wd, after: window.end }', results).replace(
    '{ within: 20wd, after: results }',
    disposals,
  );
  const text = REPAIRED.replace('{ start: 2026-07-07, end: 2026-07-31 }', window).replace('2026-07-01', '2026-12-10');
  return brief(campaignOf(text.replace('  summary: { due: 2026-09-28, to: 区双随机办 }\n', ''), { profile }).diagnostics);
}

test('periods of the profile that miss the same year are said once for each day they count from, at that day', () => {
  expect(counted('{ within: 20wd, after: window.end }', '{ within: 30wd, after: window.end }')).toEqual([
    'dates/calendar-year-missing @ 2026-12-15',
  ]);
  expect(counted('{ within: 20wd, after: window.end }', '{ within: 30wd, after: window.start }')).toEqual([
    'dates/calendar-year-missing @ 2026-12-15',
    'dates/calendar-year-missing @ 2026-12-01',
  ]);
  expect(counted('{ within: 20wd, after: issued }', '{ within: 5wd, after: window.start }')).toEqual([
    'dates/calendar-year-missing @ 2026-12-10',
  ]);
});

test('what else is said of that day does not stand in for the missing year', () => {
  const said = counted(
    '{ within: 20wd, after: window.end }',
    '{ within: 5wd, after: window.start }',
    '{ start: 2026-12-16, end: 2026-12-15 }',
  );
  expect(said).toEqual(['dates/end-before-start @ 2026-12-15', 'dates/calendar-year-missing @ 2026-12-15']);
});

test.each([
  ['1wd', '2026-09-30', '2026-10-08', ['国庆节', 7], []], // the whole week off
  ['3wd', '2026-10-07', '2026-10-10', [null, 0], ['2026-10-10']], // a Saturday worked
  ['1d', '2026-09-30', '2026-10-08', ['国庆节', 7], []],
  ['3d', '2026-10-07', '2026-10-10', [null, 0], []],
  ['1w', '2026-09-24', '2026-10-08', ['国庆节', 7], []],
  ['1m', '2026-01-15', '2026-02-24', ['春节', 9], []],
  ['1wd', '2025-12-31', '2026-01-04', ['元旦', 3], ['2026-01-04']],
])('%s after %s is %s, over long holidays and days worked for them', (within, after, due, [holiday, off], madeUp) => {
  const working = milestone(`{ within: ${within}, after: ${after} }`)?.working;
  expect(working?.end).toBe(due);
  expect([working?.skipped[0]?.holiday ?? null, working?.skipped.length]).toEqual([holiday, off]);
  expect(working?.madeUp).toEqual(madeUp);
});

test('what the profile counts into a year without a notice is told with its name', () => {
  const late = REPAIRED.replace('end: 2026-07-31', 'end: 2026-12-15').replace(/ {2}summary: .*\n/, '');
  expect(campaignOf(late).diagnostics.map(({ message }) => message)).toEqual([
    {
      zh: '地区年度规则规定的“检查结果录入”，工作日推算到 `2027` 年，放假安排只收录到 `2026` 年，应先补充该年安排',
      en: 'Unexpected working-day count in `2027` for “检查结果录入” of the profile, expected a year with its holiday notice on record (up to `2026`)',
    },
  ]);
});
