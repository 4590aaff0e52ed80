import { expect, test } from 'vitest';
import { sayBlanks } from '../../../src/build/returns/say-blanks.ts';
import { statisticsTable } from '../../../src/build/returns/statistics-table.ts';
import type { ReturnedRow } from '../../../src/collect/returned-row.ts';
import type { LayoutColumn } from '../../../src/plan/statistics/statistics-layout.ts';

const grid = {
  ...{
    name: '统计表',
    isHidden: false,
    source: { path: '返回/甲.xlsx', text: '6\t\t\n' },
    rows: new Map(),
    merges: [],
    names: new Map(),
  },
  lines: [{ start: 0, end: 3 }],
};
const row = (name: string, figures: Readonly<Record<string, number>>): ReturnedRow => ({
  ...{ subject: { id: name, name }, grid, row: 0, isDerived: false, fields: new Map() },
  ...{
    places: new Map([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]),
    figures: new Map(Object.entries(figures)),
  },
});
const column = (key: string, name: string) => ({ key, name, unit: '', called: [name] });
const columns = [column('a', '抽查户数'), column('b', '发现问题户数'), column('c', '走访户数')];
const form = { mark: '', form: 'statistics-10', title: '统计表', columns, subjects: [], remarks: [] };
const counting = (key: string, counts: LayoutColumn['counts']): LayoutColumn => ({
  ...{ key, counts, label: key, group: null, share: 1, prompt: null },
});
const layout = [counting('a', 'checked'), counting('b', 'foundEntities'), counting('c', null)];

const table = (rows: readonly ReturnedRow[], less: Readonly<Record<string, number>> = {}) =>
  statisticsTable(
    { form, rows: new Map(rows.map((each) => [each.subject.id, each])), less: new Map(Object.entries(less)) },
    layout,
  );

test('figures that were sent in stand in the columns results read, others in columns beside', () => {
  const { suffix, text } = table([row('甲', { a: 6, b: 2, c: 1 }), row('乙', { a: 4 })]);
  expect(suffix).toBe('statistics');
  const [header = '', ...lines] = text.replace('\ufeff', '').trimEnd().split('\n');
  expect(header.split(',').slice(0, 3)).toEqual(['检查部门', '抽查户数', '发现问题户数']);
  expect(lines).toEqual(['甲,6,2,1', '乙,4,,']);
});

test('what several departments count of one object is taken off the sums, which are stated then', () => {
  const { text } = table([row('甲', { a: 6, b: 2 }), row('乙', { a: 4, b: 1 })], { a: 3 });
  expect(text.trimEnd().split('\n').at(-1)).toBe('合计,7,3,');
});

test('figures that were left empty are told at the first of them, by the names of their columns', () => {
  const words = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh: `缺${zh}`, en: `lacks ${en}` });
  expect(sayBlanks(row('甲', { a: 6, b: 2, c: 0 }), columns, words)).toEqual([]);
  expect(sayBlanks(row('甲', { a: 6 }), columns, words)).toMatchObject([
    {
      ...{ rule: 'collect/figure-missing', severity: 'warning', file: '返回/甲.xlsx' },
      message: {
        zh: '返回/甲.xlsx › 统计表 › B1：缺“发现问题户数”、“走访户数”',
        en: '返回/甲.xlsx › 统计表 › B1: lacks “发现问题户数” and “走访户数”',
      },
      hint: { zh: '没有的填 0；确实不适用的可以留空', en: 'Type 0 for none; what does not apply may stay empty' },
    },
  ]);
});
