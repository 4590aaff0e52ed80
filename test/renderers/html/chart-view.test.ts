import { expect, test } from 'vitest';
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
