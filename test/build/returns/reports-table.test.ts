import { expect, test } from 'vitest';
import { reportsTable } from '../../../src/build/returns/reports-table.ts';
import type { Report, ReportReturn } from '../../../src/plan/schedule.ts';
import { day, monthlyReport, organ, organReference } from '../../support/plans.ts';

const returned = (number: number, given: Partial<ReportReturn> = {}): ReportReturn => ({
  ...{ path: [], number, by: null, sent: null, figures: {} },
  ...given,
});
const report = (name: string, returns?: readonly ReportReturn[]): Report => ({
  ...monthlyReport(),
  name,
  ...(returns && { returns }),
});
const lines = (reports: readonly Report[]) => reportsTable(reports).text.replace('\ufeff', '').trimEnd().split('\n');

test('each report that was handed in has a row, in the order they come, and one without a register none', () => {
  const monthly = report('月报', [returned(1, { sent: day('2026-05-06') }), returned(2)]);
  expect(lines([monthly, report('专报')])).toEqual(['报送事项,期次,实际报送日期', '月报,1,2026-05-06', '月报,2,']);
});

test('who handed it in and its figures stand in it where any report has them', () => {
  const by = organReference([], organ('示例市甲区水利局', '区水利局'));
  const returns = [returned(1, { by, figures: { checked: 6 } }), returned(2, { by })];
  expect(lines([report('月报', returns), report('季报', [returned(1)])])).toEqual([
    '报送事项,期次,报送单位,实际报送日期,抽查户数',
    ...['月报,1,区水利局,,6', '月报,2,区水利局,,', '季报,1,,,'],
  ]);
});

test('where nothing was handed in there is nothing but a header', () => {
  expect(reportsTable([])).toEqual({ suffix: 'returns', text: '\ufeff\n' });
});
