import { expect, test } from 'vitest';
import type { SheetFormula } from '../../../src/documents/sheet-model.ts';
import { formulaText } from '../../../src/renderers/xlsx/formula-text.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const ledger = sheetModel({
  id: 'ledger',
  name: "甲's 台账",
  columns: [column('leads', 'text'), column('start', 'day'), column('end', 'day'), column('due', 'number')],
  rows: [
    ['甲局、乙局', '2026-01-15', '2026-03-01', 5],
    ['乙局', '2026-02-01', '2026-02-20', 7],
  ],
});
const empty = sheetModel({ id: 'empty', columns: [column('a', 'number')] });

/** The formula of the third row of a sheet. */
function printed(formula: SheetFormula): string | undefined {
  const columns = [column('name', 'text'), column('part', 'number'), column('whole', 'number')];
  const { placed, grid } = placedSheet({ columns }, [ledger, empty]);
  return formulaText(formula, grid, { placed, row: 3 });
}

const during = { is: 'during', start: 'start', end: 'end', first: '2026-02-01', last: '2026-02-28' } as const;
const member = { is: 'member', column: 'leads', of: 'name' } as const;
const tally = { formula: 'tally', sheet: 'ledger' } as const;
const BODY = "'甲''s 台账'!";

test.each([
  [
    'what stands elsewhere, and nothing of nothing',
    { formula: 'copy', sheet: 'ledger', row: 1, column: 'due' },
    `IF(${BODY}$D$4="","",${BODY}$D$4)`,
  ],
  [
    'a share, where both are there',
    { formula: 'ratio', part: 'part', whole: 'whole' },
    'IF(OR(COUNT($B3)=0,N($C3)=0),"",$B3/$C3)',
  ],
  [
    'whether a day was kept, where both are there',
    { formula: 'onTime', due: 'part', done: 'whole' },
    'IF(COUNT($B3,$C3)<2,"",IF($C3<=$B3,"按期","逾期"))',
  ],
  [
    'how many lists have a name',
    { ...tally, add: null, where: member },
    `SUMPRODUCT(--ISNUMBER(FIND("、"&$A3&"、","、"&${BODY}$A$3:$A$4&"、")))`,
  ],
  [
    'what rows come to whose lists have a name',
    { ...tally, add: 'due', where: member },
    `SUMPRODUCT(--ISNUMBER(FIND("、"&$A3&"、","、"&${BODY}$A$3:$A$4&"、")),${BODY}$D$3:$D$4)`,
  ],
  [
    'how many rows meet a month',
    { ...tally, add: null, where: during },
    `COUNTIFS(${BODY}$B$3:$B$4,"<="&DATE(2026,2,28),${BODY}$C$3:$C$4,">="&DATE(2026,2,1))`,
  ],
  [
    'what rows come to that meet a month',
    { ...tally, add: 'due', where: during },
    `SUMIFS(${BODY}$D$3:$D$4,${BODY}$B$3:$B$4,"<="&DATE(2026,2,28),${BODY}$C$3:$C$4,">="&DATE(2026,2,1))`,
  ],
] as const)('a formula tells %s', (_, formula, expected) => {
  expect(printed(formula)).toBe(expected);
});

test.each([
  ['a sheet', { formula: 'copy', sheet: 'none', row: 0, column: 'due' }],
  ['a row', { formula: 'copy', sheet: 'ledger', row: 2, column: 'due' }],
  ['a column', { formula: 'copy', sheet: 'ledger', row: 0, column: 'none' }],
  ['a sheet to count', { formula: 'tally', sheet: 'none', add: null, where: member }],
  ['rows to count', { formula: 'tally', sheet: 'empty', add: 'a', where: member }],
  ['a column to add', { ...tally, add: 'none', where: member }],
  ['a list', { ...tally, add: null, where: { ...member, column: 'none' } }],
  ['a name', { ...tally, add: null, where: { ...member, of: 'none' } }],
  ['a day to begin', { ...tally, add: null, where: { ...during, start: 'none' } }],
  ['a day to end', { ...tally, add: null, where: { ...during, end: 'none' } }],
  ['a part', { formula: 'ratio', part: 'none', whole: 'whole' }],
  ['a whole', { formula: 'ratio', part: 'part', whole: 'none' }],
  ['a day due', { formula: 'onTime', due: 'none', done: 'whole' }],
  ['a day done', { formula: 'onTime', due: 'part', done: 'none' }],
] as const)('a formula that names %s that is not there is none', (_, formula) => {
  expect(printed(formula)).toBeUndefined();
});
