import { expect, test } from 'vitest';
import type { Column, TableShape } from '../../src/schema/table-columns.ts';
import { findHeader, headerMissing } from '../../src/schema/table-header.ts';
import { readCsv } from '../../src/source/read-csv.ts';
import type { Table } from '../../src/source/table.ts';
import { told } from '../support/told.ts';

function column(key: string, title: string, names: readonly string[], required: boolean): Column {
  return { key, title, names, form: { is: 'text' }, split: '', required };
}

const SHAPE: TableShape = {
  at: [],
  list: 'entities',
  totals: null,
  ignored: ['序号'],
  columns: [
    column('name', '检查对象名称', ['企业名称', '单位名称'], true),
    column('outcome', '检查结果', ['抽查结果'], true),
    column('org', '检查机关', [], false),
  ],
};

function headerOf(text: string) {
  const table: Table = {
    ...readCsv(text),
    source: { path: 'a.csv', text },
    sheet: null,
    otherSheets: [],
    encoding: 'UTF-8',
  };
  const header = findHeader(table, SHAPE);
  return {
    index: header?.index,
    places: header && [...header.places].map(([{ key }, place]) => `${key} ${place}`),
    said: header && told(header.diagnostics),
    severities: header?.diagnostics.map(({ severity }) => severity),
  };
}

test.each([
  ['titles', '检查对象名称,检查结果', ['name 0', 'outcome 1']],
  ['other names', '企业名称,抽查结果,检查机关', ['name 0', 'outcome 1', 'org 2']],
  ['keys in any case', 'Name,OUTCOME', ['name 0', 'outcome 1']],
  ['blanks, stars, colons and breaks', '"检查对象\n名称*",检查 结果：', ['name 0', 'outcome 1']],
  ['a remark in brackets', '企业名称（全称）,检查结果(必填)', ['name 0', 'outcome 1']],
  ['columns that are not read', '序号,企业名称,另填：备注,检查结果', ['name 1', 'outcome 3']],
])('a header of %s is read', (_, text, places) => {
  const header = headerOf(`${text}\n`);
  expect([header.index, header.places, header.said]).toEqual([0, places, []]);
});

test('the header is the row with the most known names, below titles and notes', () => {
  expect(headerOf('抽查结果表\n单位名称,抽查结果\n企业名称,检查结果,检查机关\n').index).toBe(2);
});

test.each([
  ['one known name', '企业名称,甲\n'],
  ['a header far below', `${'甲\n'.repeat(30)}企业名称,检查结果\n`],
  ['nothing', ''],
])('%s is no header', (_, text) => {
  expect(headerOf(text).index).toBeUndefined();
});

test.each([
  [
    '企业名称,单位名称,检查结果\n',
    [
      [
        'tables/duplicate-column',
        '单位名称',
        '列 `单位名称` 和另一列都是检查对象名称，只读另一列',
        'Unexpected second column for `检查对象名称`, expected one; `单位名称` is not read',
      ],
    ],
    ['warning'],
  ],
  [
    '企业名称,检查结果,甲乙丙丁\n',
    [
      [
        'schema/unknown-key',
        '甲乙丙丁',
        '列 `甲乙丙丁` 不认识，没有读',
        'Unexpected column `甲乙丙丁`, expected a known one; it is not read',
      ],
    ],
    ['warning'],
  ],
  [
    '企业名称,检查结果,检查机构\n',
    [
      [
        'schema/unknown-key',
        '检查机构',
        '列 `检查机构` 不认识，应为 `检查机关`',
        'Unexpected column `检查机构`, expected `检查机关`',
      ],
    ],
    ['warning'],
  ],
  [
    '企业名称,检察结果,检查机关\n',
    [
      [
        'schema/unknown-key',
        '检察结果',
        '列 `检察结果` 不认识，应为 `检查结果`',
        'Unexpected column `检察结果`, expected `检查结果`',
      ],
    ],
    ['error'],
  ],
  [
    '企业名称,检查机关\n',
    [
      [
        'schema/missing-key',
        '企业名称,检查机关',
        '缺少 `检查结果` 一列，应加上',
        'Unexpected lack of the column `检查结果`, expected it in the header',
      ],
    ],
    ['error'],
  ],
])('%j is told of its columns', (text, said, severities) => {
  const header = headerOf(text);
  expect(header.said).toEqual(said);
  expect(header.severities).toEqual(severities);
});

test('of two columns of a thing the one that bears its better name is read, wherever it stands', () => {
  expect(headerOf('单位名称,检查对象名称,检查结果\n').places).toEqual(['name 1', 'outcome 2']);
  expect(headerOf('检查对象名称,单位名称,检查结果\n').places).toEqual(['name 0', 'outcome 2']);
});

test('a table without a header is told the columns it has to have', () => {
  expect(headerMissing(SHAPE).message).toEqual({
    zh: '没有找到表头，应有一行写着 `检查对象名称`、`检查结果` 等列名',
    en: 'Unexpected table without a header, expected a row with `检查对象名称` and `检查结果`',
  });
});
