import { expect, test } from 'vitest';
import type { Form, Table } from '../../../src/documents/manuscript.ts';
import { formView, tableView } from '../../../src/renderers/html/table-view.ts';

const origin = { path: [] };
const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
const table = (own: Partial<Table> = {}): Table => ({
  ...{ kind: 'table', origin, caption: '统计表', widths: [1, 3], header: [[cell('部门'), cell('户数')]], body: [] },
  ...own,
});
const field = (label: string) => ({ label, choices: [], text: '' });
const form = (rows: Form['rows']): Form => ({ kind: 'form', origin, caption: '登记表', rows });

test.each([
  ['统计表', '抽查结果', '统计表', false],
  ['统计表', '统计表', '统计表', true],
  ['', '抽查结果', '抽查结果', true],
])('a table called %j in %j is announced as %j', (own, title, caption, isTitled) => {
  expect(tableView(table({ caption: own }), title)).toMatchObject({ caption, isTitled });
  expect(formView({ ...form([]), caption: own }, title)).toMatchObject({ caption, isTitled });
});

test('widths are shares of the whole, whatever they add up to', () => {
  expect(tableView(table(), '').widths).toEqual(['25.00%', '75.00%']);
  expect(tableView(table({ widths: [] }), '').widths).toEqual([]);
  expect(tableView(table({ widths: [0, 0] }), '').widths).toEqual([]);
});

test.each<readonly [what: string, own: Partial<Table>, count: number]>([
  ['its widths', {}, 2],
  ['its header, cells over several counted so often', { widths: [], header: [[cell('部门'), cell('户数', 3)]] }, 4],
  ['its first row where it has no header', { widths: [], header: [], body: [[cell('甲'), cell('乙')], [cell('丙', 5)]] }, 2],
  ['nothing where it is empty', { widths: [], header: [] }, 0],
])('the columns are counted by %s', (_, own, count) => {
  expect(tableView(table(own), '').columnCount).toBe(count);
});

test.each([
  [1, 1, { columns: 1, rows: 1, spans: false, scope: 'col' }],
  [2, 1, { columns: 2, rows: 1, spans: true, scope: 'colgroup' }],
  [1, 3, { columns: 1, rows: 3, spans: true, scope: 'col' }],
  [0, -4, { columns: 1, rows: 1, spans: false, scope: 'col' }],
  [Number.NaN, 2.7, { columns: 1, rows: 2, spans: true, scope: 'col' }],
  [5_000, 5_000, { columns: 1000, rows: 1000, spans: true, scope: 'colgroup' }],
])('a cell over %d columns and %d rows covers what a browser can count', (columns, rows, view) => {
  expect(tableView(table({ header: [[cell('名称', columns, rows)]] }), '').header).toEqual([[{ text: '名称', ...view }]]);
  expect(tableView(table({ body: [[cell('名称', columns, rows)]] }), '').body).toEqual([[{ text: '名称', ...view }]]);
});

test('questions beside each other make four columns, over which a single answer reaches', () => {
  const view = formView(form([{ ...field('名称'), beside: field('代码') }, field('地址')]), '');
  expect(view.paired).toBe(true);
  expect(view.rows.map(({ fields, wide }) => [fields.map(({ label }) => label), wide])).toEqual([
    [['名称', '代码'], false],
    [['地址'], true],
  ]);
});

test('a form of single questions has two columns, one without questions no rows', () => {
  expect(formView(form([field('名称')]), '')).toMatchObject({ paired: false, rows: [{ wide: false }] });
  expect(formView(form([]), '')).toMatchObject({ paired: false, rows: [] });
});
