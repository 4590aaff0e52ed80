import { expect, test } from 'vitest';
import { columnTexts } from '../../../src/renderers/html/column-texts.ts';
import { cutTable } from '../../../src/renderers/html/cut-table.ts';

const cell = (text: string, { rows = 1, columns = 1 } = {}) => ({
  ...{ text, rows, columns },
  spans: rows > 1 || columns > 1,
  scope: 'col' as const,
});
const header = [[cell('序号'), cell('名称')]];
const bodyOf = (count: number) => Array.from({ length: count }, (_, index) => [cell(String(index + 1)), cell('示例企业')]);
const cut = (table: Parameters<typeof cutTable>[0], orientation: 'portrait' | 'landscape') =>
  cutTable(table, { orientation, texts: columnTexts(table.body, 2) });
const textsOf = (rows: ReturnType<typeof bodyOf>) => rows.map(([first]) => first?.text);

test('a table of thousands of rows is cut into stretches that hold every row once, in order', () => {
  const body = bodyOf(2_050);
  const stretches = cut({ header, body }, 'landscape');
  expect(stretches.map(({ rows }) => rows.length)).toEqual([400, 400, 400, 400, 400, 50]);
  expect(stretches.flatMap(({ rows }) => rows.map(([first]) => first?.text))).toEqual(textsOf(body));
});

test('each stretch has the header, with the same widths, and the first alone is that of the table', () => {
  const stretches = cut({ header, body: bodyOf(1_000) }, 'portrait');
  expect(stretches.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
  expect(new Set(stretches.map((each) => JSON.stringify(each.header))).size).toBe(1);
  expect(stretches[0]?.header.map(({ text }) => text)).toEqual(['序号', '名称']);
});

test('no stretch ends within a cell that reaches over rows', () => {
  const body = bodyOf(900).map((row, index) => (index === 398 ? [cell('399', { rows: 10 }), cell('示例企业')] : row));
  const [first, second] = cut({ header, body }, 'portrait');
  expect(first?.rows).toHaveLength(408);
  expect(textsOf(bodyOf(900))[408]).toBe(second?.rows[0]?.[0]?.text);
});

test('a header of several rows, or with cells over columns, or none is printed as it is', () => {
  const body = bodyOf(900);
  const across = [[cell('企业', { columns: 2 })]];
  for (const each of [[...header, ...header], across, []]) {
    expect(cut({ header: each, body }, 'portrait')).toMatchObject([{ header: [], isFirst: true, rows: body }]);
  }
});
