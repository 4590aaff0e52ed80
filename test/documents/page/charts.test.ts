import { expect, test } from 'vitest';
import { chartsOf } from '../../../src/documents/page/charts.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { testSubject } from '../../support/test-subject.ts';

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

const drawn = (lines: string) => chartsOf(testSubject(lines).plan);
const rowsOf = (lines: string, id: string) =>
  drawn(lines)
    .filter((chart) => chart.id === id)
    .flatMap(({ rows }) => rows.map(({ label, values }) => [label, ...values]));
const results = (...entities: readonly string[]) =>
  `kind: results\nentities:\n${entities.map((each) => `  - { ${each} }\n`).join('')}`;

test('one outcome alone is nothing to compare; one department is, by what it found', () => {
  const lines = results('name: 甲, org: market, outcome: 未发现问题', 'name: 乙, org: market, outcome: 未发现问题');
  expect(drawn(lines).map(({ id }) => id)).toEqual(['departments']);
  expect(rowsOf(lines, 'departments')).toEqual([['区市场监管局', 0, 2]]);
  expect(drawn(results('name: 甲, outcome: 未发现问题'))).toEqual([]);
});

test('a department written in several ways is one row, the longest first', () => {
  const lines = results(
    'name: 甲, org: 区水务局, outcome: 未发现问题',
    'name: 乙, org: market, outcome: 发现问题已责令改正',
    'name: 丙, org: 示例市甲区市场监督管理局, outcome: 未发现问题',
  );
  expect(rowsOf(lines, 'departments')).toEqual([
    ['区市场监管局', 1, 1],
    ['区水务局', 0, 1],
  ]);
  const entries =
    'kind: disposals\nentries: [{ entity: 甲, action: 复查, org: market, done: 2026-08-01 }, { entity: 乙, action: 复查, org: 区市场监管局 }, { entity: 丙, action: 复查, org: 示例市甲区市场监督管理局 }]';
  expect(rowsOf(entries, 'departments')).toEqual([['区市场监管局', 1, 2]]);
  const tasks =
    'kind: annual-plan\nrows: [{ name: 一, lead: market }, { name: 二, lead: 示例市甲区市场监督管理局 }, { name: 三, lead: health }]';
  expect(rowsOf(tasks, 'leads')).toEqual([
    ['区市场监管局', 2],
    ['区卫生健康局', 1],
  ]);
});

test('what counts for several departments is said below', () => {
  const remark = (lines: string, id: string) => drawn(lines).find((chart) => chart.id === id)?.remark;
  const alone = 'name: 甲, org: market, outcome: 未发现问题';
  expect(remark(results(alone), 'departments')).toBe('');
  expect(remark(results(alone, 'name: 甲, org: health, outcome: 未发现问题'), 'departments')).toBe(
    '几个部门检查同一户的，各计一次。',
  );
  expect(remark(results(alone, 'name: 甲, org: 示例市甲区市场监督管理局, outcome: 未发现问题'), 'departments')).toBe('');
  const tasks = (first: string) => `kind: annual-plan\nrows: [{ name: 一, ${first} }, { name: 二, lead: water }]`;
  expect(remark(tasks('lead: market'), 'leads')).toBe('');
  expect(remark(tasks('lead: [market, health]'), 'leads')).toBe('几个部门牵头同一任务的，各计一次。');
});

test('measures stand in the order of the vocabulary, those done with before the others', () => {
  const entries =
    'kind: disposals\nentries: [{ entity: 甲, action: 复查 }, { entity: 乙, action: 复查, done: 2026-08-01 }, { entity: 丙, action: 责令改正 }]';
  expect(rowsOf(entries, 'actions')).toEqual([
    ['责令改正', 0, 1],
    ['复查', 1, 1],
  ]);
});
