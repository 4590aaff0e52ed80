import { expect, test } from 'vitest';
import { reportIssues, unitsMissing } from '../../src/plan/report-issues.ts';
import type { Report, ReportReturn } from '../../src/plan/schedule.ts';
import { day, monthlyReport, organ, organReference } from '../support/plans.ts';

const [health, water] = [organ('卫生健康局'), organ('水务局')];
const group = { ...organ('各成员单位', null, '群体'), members: [health.id, water.id] };
const handedIn = (number: number, by: ReportReturn['by'] = null): ReportReturn => {
  return { path: ['returns'], number, by, sent: null, figures: {} };
};
const report: Report = { ...monthlyReport(), returns: [handedIn(1), handedIn(2), handedIn(2)] };

test('a report is due from the day of issue on, counted from one, each time with what was handed in of it', () => {
  const issues = reportIssues(report, day('2026-07-20'));
  expect(issues.map(({ number, due, returns }) => [number, due, returns.length])).toEqual([
    [1, '2026-07-20', 1],
    [2, '2026-08-20', 2],
  ]);
  expect(reportIssues(report, null).map(({ due }) => due)).toEqual(['2026-06-20', '2026-07-20', '2026-08-20']);
});

test('of a group those are missing that handed in nothing; where no group does nobody is', () => {
  const of = (returns: readonly ReportReturn[]) => unitsMissing({ ...report, by: organReference(['by'], group) }, returns);
  expect(of([])).toEqual([health.id, water.id]);
  expect(of([handedIn(1, organReference(['by'], water))])).toEqual([health.id]);
  expect(unitsMissing(report, [])).toEqual([]);
});

test('what nobody in particular handed in is of no unit of a group', () => {
  const grouped = { ...report, by: organReference(['by'], group) };
  expect(unitsMissing(grouped, [handedIn(1), handedIn(1, organReference(['by'], health))])).toEqual([water.id]);
});

test('a report nobody keeps a register of has nothing handed in', () => {
  const { returns: _returns, ...unkept } = report;
  expect(reportIssues(unkept, null).map(({ returns }) => returns)).toEqual([[], [], []]);
});
