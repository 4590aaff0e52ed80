import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from '../../../src/renderers/site/print-csv.ts';
import type { PublicData } from '../../../src/schema/public-data.ts';
import { publicDocuments } from '../../support/public-documents.ts';
import { readTableText } from '../../support/read-table-text.ts';
import { siteDocument } from '../../support/site-document.ts';

const roots = await Promise.all(['', 'test/fixtures/other-districts'].map(publicDocuments));
const documents = roots.flat();
const [first] = documents;
if (first === undefined) throw new Error('no document');

/** A cell as its writer meant it, without the sign that keeps it text. */
const plain = (cell: string) => cell.replace(/^[\t']/, '');
const cellsOf = (data: PublicData) => readTableText(printCsv(data).slice(1)).flat();
const DAY = /^\d{4}-\d\d-\d\d$/;

test('a table begins with the byte order mark, and all its rows are of one length', () => {
  for (const { data } of documents) {
    const text = printCsv(data);
    expect(text.startsWith('\ufeff类别,序号,名称,内容')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(new Set(readTableText(text.slice(1)).map(({ length }) => length)).size).toBe(1);
  }
});

test.each(documents)('the table of $data.id has every day, number and name of the data', ({ data }) => {
  const cells = new Set(cellsOf(data).map(plain));
  const facts = leaves(data);
  const days = facts.filter((fact): fact is string => typeof fact === 'string' && DAY.test(fact));
  const numbers = facts.filter((fact) => typeof fact === 'number').map(String);
  expect([...days, ...numbers].filter((fact) => !cells.has(fact))).toEqual([]);
  const names = [
    ...data.issuers.map(({ name }) => name),
    ...(data.departments ?? []).flatMap(({ name, fullName, items }) => [name, fullName, ...items.map((item) => item.name)]),
    ...(data.inspections ?? []).flatMap(({ name, creditCode, outcome }) => [name, creditCode ?? '', outcome]),
    ...(data.disposals ?? []).flatMap(({ name, creditCode, action }) => [name ?? '', creditCode ?? '', action]),
    ...(data.items ?? []).map(({ name }) => name),
    ...(data.tasks ?? []).map(({ name }) => name),
    data.title,
    data.number ?? '',
  ];
  expect(names.filter((name) => !cells.has(name))).toEqual([]);
  const told = [...cells].filter((cell) => DAY.test(cell));
  expect(told.filter((day) => !days.includes(day))).toEqual([]);
});

test('codes and telephones stay text, days and figures do not become it', () => {
  const codes = ['911301000000000018', '0311-80000001', '007', '1E5', '3-4', '2026年7月', '１２３'];
  const cells = cellsOf({ ...first.data, attachments: codes });
  for (const code of codes) expect(cells).toContain(`\t${code}`);
  expect(cells).toContain(String(first.data.year));
  expect(cells).toContain(first.data.issued);
});

test('no text becomes a formula, and every text can be read back', () => {
  const texts = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('=cmd()', '+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '"', ',')),
  );
  fc.assert(
    fc.property(texts, (attachments) => {
      const cells = cellsOf({ ...first.data, attachments });
      expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      const legal = attachments.map((text) =>
        text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''),
      );
      for (const text of legal) expect(cells.some((cell) => cell === text || cell.slice(1) === text)).toBe(true);
    }),
  );
});

test.each([
  ['甲,乙', '"甲,乙"'],
  ['甲"乙"', '"甲""乙"""'],
  ['甲\r\n乙\r丙', '"甲\n乙\n丙"'],
  ["O'Brien", '"O\'Brien"'],
  ['ABC Co. Ltd', 'ABC Co. Ltd'],
  ['2026-07-15', '2026-07-15'],
  ['2026年7月15日', '"\t2026年7月15日"'],
  ['—', '—'],
  ['甲\u0000\u007f乙', '甲乙'],
])('the text %j is the cell %s', (text, cell) => {
  const line = printCsv({ ...first.data, attachments: [text] })
    .split('\r\n')
    .find((each) => each.startsWith('附件,1,'));
  expect(line?.slice('附件,1,'.length).replace(/,*$/, '')).toBe(cell);
});

test('a column no row fills is left out, and those of one section stand together', () => {
  const { data } = siteDocument({ id: 'a/2026/b', basis: [{ title: '办法', number: null, date: '2019-01-27' }] });
  const header = (own: typeof data) => printCsv(own).slice(1).split('\r\n')[0];
  expect(header(data)).toBe('类别,序号,名称,内容,日期');
  const contacts = [{ section: null, phone: '1', mailbox: null, room: '2' }];
  expect(header({ ...data, contacts })).toBe('类别,序号,名称,内容,电话,地址,日期');
  expect(header({ ...data, basis: [] })).toBe('类别,序号,名称,内容');
});

/** Every value in the data but those the table has no use for. */
function leaves(data: PublicData): readonly unknown[] {
  const { text: _, format: __, keyFacts: ___, keywords: ____, ...facts } = data;
  return leavesOf(facts);
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
