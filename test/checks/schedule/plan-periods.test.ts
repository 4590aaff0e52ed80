import { expect, test } from 'vitest';
import { planPeriods } from '../../../src/checks/schedule/plan-periods.ts';
import { testSubject } from '../../support/test-subject.ts';

const periods = (text: string) =>
  planPeriods(testSubject(text).plan).map(({ start, end, path, task }) =>
    `${start} ${end} ${path.join('.')} ${task?.name ?? ''}`.trim(),
  );

test('the window of a campaign', () => {
  expect(periods('kind: campaign')).toEqual(['2026-06-01 2026-06-30 schedule.window']);
  expect(periods('kind: campaign\nschedule: {}')).toEqual([]);
});

test('the periods of tasks, of those that have one', () => {
  const rows = `kind: annual-plan
rows:
  - { name: 甲, lead: 区市场监管局 }
  - { name: 乙, lead: 区市场监管局, period: { start: 2026-04-01, end: 2026-05-31 } }`;
  expect(periods(rows)).toEqual(['2026-04-01 2026-05-31 rows.1.period 乙']);
});
