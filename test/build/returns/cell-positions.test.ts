import { expect, test } from 'vitest';
import { cellPositions } from '../../../src/build/returns/cell-positions.ts';
import type { Place, PlanPath } from '../../../src/core/source.ts';
import { positionsOf } from '../../support/positions-of.ts';

const base = positionsOf('title: 抽查\nnote: 附注\n');
const cell: Place = { source: { path: 'returns/a.xlsx', text: '6\n12\n' }, range: { start: 2, end: 4 } };
const read = ['collected', 0];
const positions = cellPositions(base, (path) => (path[0] === read[0] ? cell : undefined));

test('what was read from a sheet is pointed at in the sheet, and never retyped', () => {
  expect(positions.sourceOf(read)).toBe(cell.source);
  expect(positions.locate(read)).toEqual(cell.range);
  expect(positions.locateKey(read)).toEqual(cell.range);
  expect(positions.locateWithin(read, 0, 1)).toEqual(cell.range);
  expect(positions.has(read)).toBe(true);
  expect(positions.spell(read, { old: '12', text: '13' })).toBeUndefined();
});

test('everything else is where it stands in the plan', () => {
  const title: PlanPath = ['title'];
  expect(positions.sourceOf(title)).toBe(base.source);
  expect(positions.locate(title)).toEqual(base.locate(title));
  expect(positions.locateKey(title)).toEqual(base.locateKey(title));
  expect(positions.locateWithin(title, 0, 1)).toEqual(base.locateWithin(title, 0, 1));
  expect(positions.has(title)).toBe(true);
  expect(positions.has(['heading'])).toBe(false);
  expect(positions.spell(title, { old: '抽查', text: '检查' })).toBe(base.spell(title, { old: '抽查', text: '检查' }));
  expect(positions.spell(title, { old: '抽查', text: '检查' })).toBeDefined();
});
