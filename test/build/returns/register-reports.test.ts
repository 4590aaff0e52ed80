import { expect, test } from 'vitest';
import { registerReports } from '../../../src/build/returns/register-reports.ts';
import type { ReturnedReport } from '../../../src/collect/read-report-sheet.ts';
import type { SheetGrid } from '../../../src/source/sheet-grid.ts';
import { testSubject } from '../../support/test-subject.ts';

const GRID: SheetGrid = {
  name: '月报',
  isHidden: false,
  source: { path: '返回/月报.xlsx', text: '1\n2\n' },
  rows: new Map(),
  lines: [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ],
  merges: [],
  names: new Map(),
};
const market = { id: 'market', name: '区市场监管局' };
const health = { id: 'health', name: '区卫生健康局' };

/** A work plan with a monthly report, and what is on file after the reports came in. */
function register(reports: readonly Partial<ReturnedReport>[], said = '', asked: readonly (typeof market)[] = []) {
  const { plan, registry } = testSubject(`
kind: work-plan
schedule:
  reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20, 06-20] }${said} }]`);
  if (plan.kind !== 'work-plan') throw new Error('no work plan');
  const subjects = { asked, find: () => undefined, nearest: () => undefined };
  const series = { id: 'monthly', name: '月报', title: '月报', columns: [], issues: [], subjects };
  const read = reports.map(
    (each): ReturnedReport => ({
      ...{ series, number: 1, subject: null, sent: null, sentColumn: 0, person: '', remarks: '' },
      ...{ grid: GRID, row: 0, places: new Map(), figures: new Map(), fields: new Map(), ...each },
    }),
  );
  const { plan: registered, diagnostics } = registerReports(plan, read, registry);
  const returns = registered.schedule.reports[0]?.returns ?? [];
  const lines = returns.map(({ number, by, sent }) => [number, by?.written, sent].filter((each) => each).join(' '));
  return { returns, lines, rules: diagnostics.map(({ rule }) => rule), diagnostics };
}

test('reports are put on file by number, each with its day and its figures', () => {
  const { returns, lines, rules } = register([
    { number: 2, sent: '2026-05-19', figures: new Map([['checked', 6]]) },
    { number: 1, sent: '2026-04-20', person: '张三', remarks: '补报' },
  ]);
  expect(rules).toEqual([]);
  expect(lines).toEqual(['1 2026-04-20', '2 2026-05-19']);
  expect(returns[0]).toMatchObject({ person: '张三', remarks: '补报', figures: {} });
  expect(returns[1]).toMatchObject({ figures: { checked: 6 } });
  expect(returns[1]).not.toHaveProperty('person');
  expect(returns[1]).not.toHaveProperty('remarks');
});

test('where several hand in, each has its own line, in the order of their ids', () => {
  const reports = [{ subject: market, sent: '2026-04-20' }, { subject: health, sent: '2026-04-18' }, { sent: '2026-04-19' }];
  expect(register(reports).lines).toEqual(['1 2026-04-19', '1 区卫生健康局 2026-04-18', '1 区市场监管局 2026-04-20']);
  expect(register([{ subject: market, sent: '2026-04-20' }], '', [market]).lines).toEqual(['1 2026-04-20']);
});

test('days the plan records are on file; what is not sent yet is not', () => {
  expect(register([], ', sent: [2026-04-20, null, 2026-06-19]').lines).toEqual(['1 2026-04-20', '3 2026-06-19']);
  expect(register([{ number: 2, sent: '2026-05-20' }], ', sent: [2026-04-20]').lines).toEqual(['1 2026-04-20', '2 2026-05-20']);
});

test('a report without its day keeps the day on file, and adds its figures', () => {
  const { returns, rules } = register([{ sent: null, figures: new Map([['checked', 6]]) }], ', sent: [2026-04-20]');
  expect(rules).toEqual([]);
  expect(returns).toMatchObject([{ number: 1, sent: '2026-04-20', figures: { checked: 6 } }]);
});

test('one that says another day than the file is refused, and both places are shown', () => {
  const { rules, diagnostics } = register([{ sent: '2026-04-21' }], ', sent: [2026-04-20]');
  expect(rules).toEqual(['collect/return-conflict']);
  expect(diagnostics[0]?.place?.source.path).toBe(GRID.source.path);
  expect(diagnostics[0]?.related?.[0]?.source.path).toBe('plans/test/2026/plan.yaml');
});

test('so is one that says another figure; a figure only one of them has is no contradiction', () => {
  const first = { figures: new Map([['checked', 6]]) };
  expect(register([first, { figures: new Map([['checked', 7]]) }]).rules).toEqual(['collect/return-conflict']);
  expect(register([first, { figures: new Map([['checked', 6]]) }]).rules).toEqual([]);
  expect(register([first, { figures: new Map([['items', 7]]) }]).rules).toEqual([]);
});
