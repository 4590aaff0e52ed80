import { expect, test } from 'vitest';
import { statisticsRows } from '../../../src/documents/forms/statistics-rows.ts';
import { testSubject } from '../../support/test-subject.ts';

const rowsOf = (lines: string, blankRows = 3) => statisticsRows(testSubject(lines).plan, { blankRows });

test('a campaign has a row for each department, once, to fill in', () => {
  const departments =
    'departments: [{ org: market, role: 牵头 }, { org: health, role: 配合 }, { org: 示例市甲区市场监督管理局, role: 指导 }]';
  expect(rowsOf(departments)).toEqual({
    rows: [
      { name: '区市场监管局', organ: { id: 'market', name: '区市场监管局' }, counts: null },
      { name: '区卫生健康局', organ: { id: 'health', name: '区卫生健康局' }, counts: null },
    ],
    total: null,
  });
});

test.each([
  [3, 3],
  [1, 1],
  [0, 1],
])('where no department is named %i blank rows are asked for and %i are there', (blankRows, count) => {
  const { rows, total } = rowsOf('kind: item-list', blankRows);
  expect([rows.length, total]).toEqual([count, null]);
  expect(rows.every(({ name, organ, counts }) => name === null && organ === null && counts === null)).toBe(true);
});

test('results are counted by department; what none is named for has a row of its own, and an object of two counts once', () => {
  const { rows, total } = rowsOf(`kind: results
entities:
  - { name: 甲, org: market, inspectorCount: 2, items: [公示信息检查], outcome: 发现问题已责令改正, findings: [{ text: 一 }, { text: 二 }], disposition: 责令改正 }
  - { name: 甲, org: health, inspectorCount: 3, outcome: 未发现问题 }
  - { name: 乙, outcome: 未发现问题 }`);
  expect(
    rows.map(({ name, organ, counts }) => [name, organ?.id, counts?.checked, counts?.foundEntities, counts?.rectified]),
  ).toEqual([
    ['区市场监管局', 'market', 1, 1, 1],
    ['区卫生健康局', 'health', 1, 0, 0],
    ['未填检查机关', undefined, 1, 0, 0],
  ]);
  expect([total?.checked, total?.foundEntities, total?.rectified]).toEqual([2, 1, 1]);
});
