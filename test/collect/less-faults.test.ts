import { expect, test } from 'vitest';
import { lessFaults } from '../../src/collect/less-faults.ts';
import type { ReturnForm } from '../../src/collect/return-form.ts';
import type { ClosingFigures, ReturnedRow } from '../../src/collect/returned-row.ts';
import { gridOf } from '../support/grids.ts';

const grid = gridOf([], { name: '汇总表', path: '甲.xlsx' });
const organs = ['区市场监管局', '区公安局', '区教育局'].map((name) => ({ id: name, name }));
const form: ReturnForm = {
  ...{ mark: '', form: 'statistics-10', title: '', remarks: [], subjects: organs },
  columns: [{ key: 'checked', name: '抽查户数', unit: '户', called: ['抽查户数'] }],
};
const places = new Map([['checked', 1]]);
const rowsOf = (figures: readonly number[]): readonly ReturnedRow[] =>
  figures.flatMap((figure, at) => {
    const subject = organs[at];
    const fields = new Map<string, string>();
    return subject ? [{ subject, grid, row: at, places, figures: new Map([['checked', figure]]), isDerived: false, fields }] : [];
  });
const taking = (figure: number): ClosingFigures => ({
  grid,
  row: 4,
  places,
  figures: new Map([['checked', figure]]),
  worked: new Set(),
});

/** What several departments count twice, taken together, is at most all they count but the most one of them does. */
test.each<[counted: readonly number[], taken: number, zh: readonly string[], hint: readonly string[]]>([
  [[6, 4, 3], 7, [], []],
  [[6, 4, 3], 0, [], []],
  [
    [6, 4, 3],
    8,
    ['甲.xlsx › 汇总表 › B5：减去的重复计“抽查户数”为 `8`，应不多于 `7`，否则合计比一个部门的还少'],
    ['填几个部门多计的数，不是同查的户数'],
  ],
  [
    [6, 4],
    5,
    ['甲.xlsx › 汇总表 › B5：减去的重复计“抽查户数”为 `5`，应不多于 `4`，否则合计比一个部门的还少'],
    ['还有部门没有报送，报齐后再填减去的数'],
  ],
  [
    [6],
    1,
    ['甲.xlsx › 汇总表 › B5：减去的重复计“抽查户数”为 `1`，只有一个部门的数字时应为 `0`'],
    ['还有部门没有报送，报齐后再填减去的数'],
  ],
])('of %j, %i counted twice', (counted, taken, zh, hint) => {
  const faults = lessFaults(form, rowsOf(counted), taking(taken));
  expect(faults.map(({ message }) => message.zh)).toEqual(zh);
  expect(faults.flatMap((fault) => fault.hint?.zh ?? [])).toEqual(hint);
});

test('where nothing is taken off, nothing can be too much', () => {
  expect(lessFaults(form, rowsOf([6, 4]), undefined)).toEqual([]);
});
