import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows, readCsv } from '../../src/source/read-csv.ts';

const texts = (csv: string) => readCsv(csv).rows.map((row) => row.map(({ text }) => text));

test.each([
  ['commas', '名称,结果\n甲,乙\n'],
  ['tabs', '名称\t结果\n甲\t乙\n'],
  ['semicolons', '名称;结果\n甲;乙\n'],
  ['a byte order mark', '\ufeff名称,结果\n甲,乙\n'],
  ['Windows line breaks', '名称,结果\r\n甲,乙\r\n'],
  ['old Macintosh line breaks', '名称,结果\r甲,乙\r'],
  ['no line break at the end', '名称,结果\n甲,乙'],
  ['blanks around cells', ' 名称 ,\u3000结果\n甲 , 乙 \n'],
  ['quotes around cells', '"名称","结果"\n"甲","乙"\n'],
  ['blanks around quotes', ' "名称" ,"结果" \n甲,乙\n'],
  ['a line that tells the delimiter', 'sep=;\n名称;结果\n甲;乙\n'],
])('reads %s', (_, csv) => {
  expect(texts(csv)).toEqual([
    ['名称', '结果'],
    ['甲', '乙'],
  ]);
});

test('a quoted cell holds delimiters, line breaks and doubled quotes', () => {
  expect(texts('名称,事项\n"甲,乙","一；\n""二"""\n')).toEqual([
    ['名称', '事项'],
    ['甲,乙', '一；\n"二"'],
  ]);
});

test('a title above does not hide the delimiter, nor do semicolons inside cells', () => {
  const rows = texts('抽查结果统计\n名称\t事项\t结果\n甲\t一;二;三\t正常\n乙\t"四,五"\t正常\n');
  expect(rows[2]).toEqual(['甲', '一;二;三', '正常']);
  expect(rows[3]).toEqual(['乙', '四,五', '正常']);
});

test('empty cells and empty lines stay, so that lines keep their numbers', () => {
  expect(texts('a,b\n\n,\n')).toEqual([['a', 'b'], [''], ['', '']]);
});

test('each cell knows its place: the quotes are its own, the blanks around it are not', () => {
  const csv = 'a, 甲乙 ,"x""y"\n';
  const [row] = readCsv(csv).rows;
  expect(row?.map(({ start, end }) => csv.slice(start, end))).toEqual(['a', '甲乙', '"x""y"']);
});

test('a quote that nothing closes is told by its place', () => {
  const csv = 'a,b\n甲,"乙\n丙,丁\n';
  const { unclosed, rows } = readCsv(csv);
  expect(unclosed).toEqual({ start: 6, end: 7 });
  expect(rows.at(-1)?.at(-1)?.text).toBe('乙\n丙,丁\n');
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', 'a', '甲乙', '"', ',', ';', '\t', '\n', '\r\n', '"a"', ' a ', '9,5', 'a\nb'),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('whatever is written is read back', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (table, delimiter, lineBreak) => {
      const even = table.map((row) => [...row, ...Array<string>(6 - row.length).fill('')]);
      const csv = even.map((row) => row.map(quoted).join(delimiter)).join(lineBreak);
      expect(texts(csv)).toEqual(even);
    }),
    { numRuns: 1000 },
  );
});

test('what needs no quotes is read back without them', () => {
  const plain = fc.stringMatching(/^[a-z0-9甲乙丙丁（）]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(fc.array(plain, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      fc.constantFrom(',', ';', '\t'),
      (table, delimiter) => {
        expect(texts(table.map((row) => row.join(delimiter)).join('\n'))).toEqual(table);
      },
    ),
  );
});

test('any text is read, and every cell lies in it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { start, end } of readCsv(text).rows.flat()) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('rows asked for one by one are the same rows, and end with the same quote', () => {
  const piece = fc.constantFrom('甲', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' ', 'sep=;\n', '\ufeff');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const rows = csvRows(text);
      const found = [];
      let next = rows.next();
      for (; next.done !== true; next = rows.next()) found.push(next.value);
      expect({ rows: found, unclosed: next.value }).toEqual(readCsv(text));
    }),
    { numRuns: 500 },
  );
});
