import { expect, test } from 'vitest';
import { mergeReports } from '../../src/collect/merge-reports.ts';
import { readReportFile } from '../../src/collect/read-report-file.ts';
import type { ReportSeries } from '../../src/collect/read-report-sheet.ts';
import type { Subjects } from '../../src/collect/subjects.ts';
import type { SheetGrid } from '../../src/source/sheet-grid.ts';
import { type CellGiven, gridOf } from '../support/grids.ts';

const market = { id: 'market', name: '区市场监管局' };
const police = { id: 'police', name: '区公安局' };
const subjects: Subjects = {
  asked: [market, police],
  find: (name) => [market, police].find((each) => each.name === name),
  nearest: (name) => (name.startsWith('区市场') ? market.name : undefined),
};
const monthly: ReportSeries = {
  ...{ id: 'monthly', name: '月报表', title: '示例市2026年月报表', subjects },
  columns: [{ key: 'checked', name: '抽查户数（户）', unit: '户', called: ['抽查户数(户)', '抽查户数'] }],
  issues: [
    { number: 1, due: '2026-03-20' },
    { number: 2, due: '2026-04-20' },
  ],
};
const progress: ReportSeries = { ...monthly, id: 'progress', name: '进展情况', title: '进展情况', columns: [] };

const HEADER = ['期次', '报送期限', '报送单位', '抽查户数（户）', '实际报送日期', '报送人', '备注'];
const day = (text: string): CellGiven => ({ holds: 'day', text });
const ROW: readonly CellGiven[] = ['第1期', day('2026-03-20'), '区市场监管局', 6, day('2026-03-19'), '张某', ''];
const sheet = (rows: readonly (readonly CellGiven[])[], around: Parameters<typeof gridOf>[1] = {}) =>
  gridOf([['示例市2026年月报表'], HEADER, ...rows], around);

function read(...grids: readonly SheetGrid[]) {
  const { reports, diagnostics } = readReportFile('返回/甲.xlsx', grids, {
    plan: 'shili/2026/work-plan',
    series: [monthly, progress],
  });
  return {
    reports: reports.map(
      ({ series, number, subject, sent, figures }) =>
        `${series.id} ${number} ${subject?.name ?? '不知谁'} ${figures.get('checked') ?? '空'} ${sent ?? '未报'}`,
    ),
    said: diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`),
    given: reports,
  };
}

test('the rows that were filled in are read, the others wait for their day', () => {
  const waiting = ['第2期', day('2026-04-20')];
  expect(read(sheet([ROW, waiting]))).toMatchObject({ reports: ['monthly 1 区市场监管局 6 2026-03-19'], said: [] });
});

/** Ways to say which report a row is. */
test.each<[what: string, number: CellGiven, due: CellGiven]>([
  ['its number and its day', '第1期', day('2026-03-20')],
  ['its number alone', '第1期', null],
  ['its number without its words', 1, null],
  ['its day alone', null, day('2026-03-20')],
  ['its day typed as text', null, '2026年3月20日'],
])('a report is known by %s', (_, number, due) => {
  expect(read(sheet([[number, due, ...ROW.slice(2)]]))).toMatchObject({
    reports: ['monthly 1 区市场监管局 6 2026-03-19'],
    said: [],
  });
});

test.each<[what: string, number: CellGiven, due: CellGiven, says: string]>([
  ['a number the series does not have', '第9期', null, 'A3：没有 `第9期` 这一期，应为第1期到第2期'],
  ['a number and a day of another', '第1期', day('2026-04-20'), 'A3：期次 `第1期` 和期限 `2026-04-20` 对不上，不知道是哪一期'],
  [
    'a day of the series beside a number it does not have',
    '第9期',
    day('2026-03-20'),
    'A3：期次 `第9期` 和期限 `2026-03-20` 对不上，不知道是哪一期',
  ],
  ['neither', null, null, 'B3：填了数字，看不出是第几期'],
])('%s is of no report', (_, number, due, says) => {
  expect(read(sheet([[number, due, ...ROW.slice(2)]]))).toMatchObject({
    reports: [],
    said: [`error collect/issue-unknown 返回/甲.xlsx › Sheet1 › ${says}`],
  });
});

test('the day a report was sent is a day', () => {
  expect(read(sheet([[...ROW.slice(0, 4), '上周五']])).said).toEqual([
    'error collect/figure-malformed 返回/甲.xlsx › Sheet1 › E3：实际报送日期是 `上周五`，应为日期，如 2026-07-20',
  ]);
  expect(read(sheet([[...ROW.slice(0, 4), null]])).reports).toEqual(['monthly 1 区市场监管局 6 未报']);
});

test('who sent a report stands in its row, else beside 填报单位', () => {
  const asked = (name: string) =>
    gridOf([['示例市2026年月报表'], ['填报单位：', name], HEADER, [...ROW.slice(0, 2), null, ...ROW.slice(3)]]);
  expect(read(asked('区公安局'))).toMatchObject({ reports: ['monthly 1 区公安局 6 2026-03-19'], said: [] });
  expect(read(asked('某局')).said).toEqual([
    'error collect/department-unknown 返回/甲.xlsx › Sheet1：`某局` 不是“月报表”的报送单位',
  ]);
  expect(read(sheet([[...ROW.slice(0, 2), '区市场监管', ...ROW.slice(3)]])).said).toEqual([
    'error collect/department-unknown 返回/甲.xlsx › Sheet1 › C3：没有单位 `区市场监管`，应为 `区市场监管局`',
  ]);
});

test('rows of sums, signatures and words below the reports are none', () => {
  const below: readonly (readonly CellGiven[])[] = [
    ['合计', null, null, 6],
    ['填报人：张某', null, null, '联系电话：0311'],
  ];
  expect(read(sheet([ROW, ...below]))).toMatchObject({ reports: ['monthly 1 区市场监管局 6 2026-03-19'], said: [] });
});

test.each([
  ['by its title', 'Sheet1', '示例市2026年月报表'],
  ['by its tab', '月报表', ''],
  ['by the tab of a copy', '月报表(2)', ''],
  ['by the tab of a copy of another program', '月报表-副本', ''],
  ['by its columns', 'Sheet1', ''],
])('a sheet is known %s', (_, name, title) => {
  expect(read(gridOf([[title], HEADER, ROW], { name })).reports).toEqual(['monthly 1 区市场监管局 6 2026-03-19']);
});

test('a file in which no report is filled in is no return, and one without its headers is a fault', () => {
  expect(read(sheet([['第1期', day('2026-03-20')]])).said).toEqual([
    'warning collect/return-empty 返回/甲.xlsx：一期也没有填，等于没有报',
  ]);
  expect(read(gridOf([['示例市2026年月报表'], ['甲', '乙'], ['1', '2']])).said).toEqual([
    'error collect/form-mismatch 返回/甲.xlsx › Sheet1：找不到期次、报送期限和实际报送日期的表头，整张表没有读',
  ]);
});

test('one report sent twice counts once where both say the same, and is a conflict where they do not', () => {
  const sent = (path: string, figure: number) => read(sheet([[...ROW.slice(0, 3), figure, ...ROW.slice(4)]], { path })).given;
  const same = mergeReports([...sent('甲.xlsx', 6), ...sent('乙.xlsx', 6)]);
  expect([same.reports.length, same.diagnostics.map(({ message }) => message.zh)]).toEqual([
    1,
    ['乙.xlsx › Sheet1 › A3：月报表第1期（区市场监管局）和 甲.xlsx › Sheet1 的相同，只计一次'],
  ]);
  const other = mergeReports([...sent('甲.xlsx', 6), ...sent('乙.xlsx', 7)]);
  expect(other.diagnostics.map(({ severity, message }) => `${severity} ${message.zh}`)).toEqual([
    'error 乙.xlsx › Sheet1 › A3：月报表第1期（区市场监管局）有两份不同的报表，另一份是 甲.xlsx › Sheet1 › A3',
  ]);
});

test('a sheet without figures is of the series of words; of several alike, nobody knows which', () => {
  const words = gridOf([
    [''],
    HEADER.filter((name) => !name.startsWith('抽查')),
    ['第1期', day('2026-03-20'), '区公安局', day('2026-03-19')],
  ]);
  expect(read(words).reports).toEqual(['progress 1 区公安局 空 2026-03-19']);
  const twin = { ...monthly, id: 'second', name: '周报表', title: '周报表' };
  const { diagnostics } = readReportFile('返回/甲.xlsx', [gridOf([[''], HEADER, ROW])], {
    plan: 'shili/2026/work-plan',
    series: [monthly, twin],
  });
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([
    'collect/form-mismatch 返回/甲.xlsx › Sheet1：看不出是“月报表”还是“周报表”，没有读',
  ]);
});
