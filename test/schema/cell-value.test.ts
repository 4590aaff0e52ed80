import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellParts, cellValue } from '../../src/schema/cell-value.ts';
import type { CellForm, Column } from '../../src/schema/table-columns.ts';

function column(form: CellForm, { required = false, split = '；;\n' } = {}): Column {
  return { key: 'k', title: '列', names: [], form, split, required };
}

const TEXT = column({ is: 'text' });
const DAY = column({ is: 'day' });
const WHOLE = column({ is: 'whole' });
const LIST = column({ is: 'list' });

test.each([
  ['text', TEXT, ' 甲 ', '甲'],
  ['text kept from Excel by an apostrophe', TEXT, "'0123", '0123'],
  ['text kept from Excel by a formula', TEXT, '="0123"', '0123'],
  ['an apostrophe that is part of a text', TEXT, "'", "'"],
  ['a day', DAY, '2026年7月8日', '2026-07-08'],
  ['a day and its time', DAY, '2026/7/8 9:30:00', '2026-07-08'],
  ['a day and its time, as programs write it', DAY, '2026-07-08T09:30', '2026-07-08'],
  ['a day with more than a time', DAY, '2026年7月8日起', '2026年7月8日起'],
  ['no day', DAY, '七月', '七月'],
  ['a whole number', WHOLE, '１２', 12],
  ['a whole number with its zeros', WHOLE, '12.00', 12],
  ['a number that is not whole', WHOLE, '12.5', '12.5'],
  ['no number', WHOLE, '十二', '十二'],
  ['one text under a key', column({ is: 'record', key: 'text' }), '甲；乙', { text: '甲；乙' }],
  ['several texts under a key', column({ is: 'records', key: 'text' }), '1. 甲；2. 乙', [{ text: '甲' }, { text: '乙' }]],
  ['a list', LIST, '（一）甲;乙\n；', ['（一）甲', '乙']],
  ['one of one or more', column({ is: 'oneOrMore' }), '甲', '甲'],
  ['several of one or more', column({ is: 'oneOrMore' }), '甲；乙', ['甲', '乙']],
])('%s', (_, of, text, value) => {
  expect(cellValue(text, of)).toEqual(value);
});

test.each(['', ' ', '无', '没有', '-', '——', '/', '\\'])('%j is nothing', (text) => {
  expect(cellValue(text, TEXT)).toBeUndefined();
});

test('in a column that wants a value, nothing is null and a word for nothing is a word', () => {
  const wanted = column({ is: 'text' }, { required: true });
  expect([cellValue(' ', wanted), cellValue('无', wanted)]).toEqual([null, '无']);
});

test.each([
  ['1.甲', '甲'],
  ['2、甲', '甲'],
  ['(3) 甲', '甲'],
  ['（10）甲', '甲'],
  ['②甲', '甲'],
  ['1.5米', '1.5米'],
  ['3个月', '3个月'],
  ['100.甲', '100.甲'],
])('of the entry %j its number is left off: %j', (text, entry) => {
  expect(cellParts(text, LIST).map((part) => part.text)).toEqual([entry]);
});

test('whatever a cell holds, its entries stand in it where they say, in order, without blanks around them', () => {
  const piece = fc.constantFrom('甲', '乙 丙', ' ', '；', ';', '\n', '1. ', '（二）', '①', '、');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const part of cellParts(text, LIST)) {
        expect(text.slice(part.start, part.end)).toBe(part.text);
        expect(part.text).toBe(part.text.trim());
        expect(part.text).not.toBe('');
        expect(part.start).toBeGreaterThanOrEqual(last);
        last = part.end;
      }
    }),
    { numRuns: 500 },
  );
});
