import { expect, test } from 'vitest';
import { inRows } from '../../src/renderers/in-rows.ts';

test.each<[readonly string[], number, readonly (readonly string[])[]]>([
  [[], 2, []],
  [['甲'], 3, [['甲']]],
  [
    ['甲', '乙', '丙', '丁'],
    2,
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  [['甲', '乙', '丙', '丁'], 3, [['甲', '乙', '丙'], ['丁']]],
  [['甲', '乙'], 1, [['甲'], ['乙']]],
])('%j in rows of %i', (names, columns, rows) => {
  expect(inRows(names, columns)).toEqual(rows);
});
