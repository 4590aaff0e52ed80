import { expect, test } from 'vitest';
import { chartsOf } from '../../../src/documents/page/charts.ts';
import { compileFolder } from '../../support/compile-folder.ts';

const { plans } = await compileFolder('');
const chartsIn = (id: string) => {
  const plan = plans.find((each) => each.id === id)?.plan;
  return plan
    ? chartsOf(plan).map(({ id: chart, series, rows }) => ({
        chart,
        series,
        rows: rows.map(({ label, values }) => [label, ...values]),
      }))
    : [];
};

test('results are counted by outcome, in the official order, and by department', () => {
  expect(chartsIn('luquan/2026/joint-02-results')).toEqual([
    {
      chart: 'outcomes',
      series: ['户数'],
      rows: [
        ['未发现问题', 3],
        ['通过登记的住所（经营场所）无法联系', 1],
        ['发现问题已责令改正', 1],
        ['发现问题待后续处理', 1],
      ],
    },
    {
      chart: 'departments',
      series: ['发现问题', '其他'],
      rows: [
        ['区市场监管局', 3, 3],
        ['区政府办公室', 3, 3],
      ],
    },
  ]);
});

test('follow-up is counted by measure and organ, closed cases apart; an annual plan by who leads', () => {
  expect(chartsIn('luquan/2026/joint-02-disposals').map(({ rows }) => rows)).toEqual([
    [
      ['责令改正', 1, 1],
      ['列入经营异常名录', 1, 0],
    ],
    [
      ['区市场监管局', 2, 0],
      ['区政府办公室', 0, 1],
    ],
  ]);
  expect(chartsIn('luquan/2026/annual-plan')[0]?.rows).toContainEqual(['区文广体旅局', 2]);
});

test('what has nothing to compare has no chart', () => {
  expect(chartsIn('luquan/2026/joint-02')).toEqual([]);
  expect(chartsIn('luquan/2026/work-plan')).toEqual([]);
});
