import { expect, test } from 'vitest';
import type { Chart } from '../../../src/documents/page-model.ts';
import { chartView } from '../../../src/renderers/html/chart-view.ts';
import { fullPage } from '../../support/page-models.ts';

const [outcomes, departments] = fullPage.charts.map(chartView);

test('bars are as long as their numbers, the longest as long as there is room', () => {
  expect(outcomes?.rows.map(({ parts, total }) => [parts[0]?.width, total])).toEqual([
    ['470.0', '35'],
    ['67.1', '5'],
  ]);
  expect(outcomes?.legend).toEqual([]);
  expect(outcomes?.columns).toEqual(['户数（户）']);
});

test('parts of a bar stand end to end, with a legend and their sum in the table', () => {
  expect(departments?.rows[0]?.parts.map(({ rank, x, width }) => [rank, x, width])).toEqual([
    [1, '0.0', '58.8'],
    [2, '58.8', '411.3'],
  ]);
  expect(departments?.legend).toEqual([
    { rank: 1, name: '发现问题' },
    { rank: 2, name: '其他' },
  ]);
  expect(departments?.columns).toEqual(['发现问题（户）', '其他（户）', '合计（户）']);
  expect(departments?.table).toEqual([{ label: '市市场监管局', values: [5, 35, 40] }]);
});

test('a part of nothing has no bar', () => {
  const [chart] = fullPage.charts.slice(1);
  const view = chart && chartView({ ...chart, rows: [{ label: '甲', values: [0, 0] }] });
  expect(view?.rows[0]).toMatchObject({ parts: [], total: '0 + 0 = 0' });
});

const chartOf = (series: readonly string[], rows: Chart['rows']): Chart => ({
  ...{ id: 'departments', title: '各部门检查情况', rowName: '检查机关', unit: '户', remark: '' },
  series,
  rows,
});

test('the number behind the longest bar finds room, however large its parts are', () => {
  const { rows, width } = chartView(chartOf(['发现问题', '其他'], [{ label: '甲局', values: [12_345, 678_901] }]));
  expect(rows[0]?.total).toBe('12345 + 678901 = 691246');
  expect(Number(rows[0]?.totalX) + 8 * (rows[0]?.total ?? '').length).toBeLessThanOrEqual(width);
});

test('a label that is longer than the picture is cut there, and whole in the table', () => {
  const [most, longer] = ['局'.repeat(40), '局'.repeat(41)];
  const view = chartView(
    chartOf(
      ['户数'],
      [most, longer].map((label) => ({ label, values: [1] })),
    ),
  );
  expect(view.rows.map(({ label }) => label)).toEqual([most, `${'局'.repeat(39)}…`]);
  expect(view.table.map(({ label }) => label)).toEqual([most, longer]);
});

test('rows stand one below the other, and the picture is as high as all of them', () => {
  const rows = ['甲', '乙', '丙'].map((label) => ({ label, values: [1] }));
  const view = chartView(chartOf(['户数'], rows));
  expect(view.rows.map(({ labelY, parts, totalY }) => [labelY, parts[0]?.y, totalY])).toEqual([
    [15, 21, 34],
    [61, 67, 80],
    [107, 113, 126],
  ]);
  expect([view.width, view.height]).toEqual([600, 138]);
});

test('a chart of nothing but noughts has no bars, one without rows no height', () => {
  const view = chartView(chartOf(['户数'], [{ label: '甲', values: [0] }]));
  expect(view.rows).toMatchObject([{ parts: [], total: '0', totalX: '6.0' }]);
  expect(chartView(chartOf(['户数'], []))).toMatchObject({ height: 0, rows: [], table: [], columns: ['户数（户）'] });
});
