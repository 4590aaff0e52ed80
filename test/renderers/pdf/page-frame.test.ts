import { expect, test } from 'vitest';
import type { Layout } from '../../../src/documents/manuscript.ts';
import { pageFrame } from '../../../src/renderers/pdf/page-frame.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const frame = (layout: Partial<Layout>) => {
  const base = everyBlock();
  return pageFrame({ ...base, layout: { ...base.layout, ...layout } });
};

test('page numbers stand at one height on either grid', () => {
  const [a, b] = [frame({}), frame({ grid: 'gbt33476' })];
  expect(a.letter).toBeNull();
  expect(a.bottom - Number(a.numberGap)).toBeCloseTo(b.bottom - Number(b.numberGap), 1);
  expect(a.top + Number(a.markTop)).toBeCloseTo(b.top + Number(b.markTop), 1);
});

test('a letter has a thick rule over a thin one below its mark, and a thin one over a thick one 20 mm above the edge', () => {
  const rules = frame({ form: 'letter' }).letter?.rules ?? [];
  expect(rules).toHaveLength(4);
  const [thick, thin, lowerThin, lowerThick] = rules.map(({ y, height }) => ({
    top: Number(y),
    height,
    bottom: Number(y) + height,
  }));
  expect(thick?.height).toBe(lowerThick?.height);
  expect(thin?.height).toBeLessThan(thick?.height ?? 0);
  expect(thin?.top).toBeGreaterThan(thick?.bottom ?? Infinity);
  expect(lowerThick?.top).toBeGreaterThan(lowerThin?.bottom ?? Infinity);
  expect(lowerThick?.bottom).toBeCloseTo(277, 2);
});

const millimetres = (points: number) => (points * 25.4) / 72;

test.each(['gbt9704', 'gbt33476'] as const)('on the grid of %s the mark stands 72 mm below the edge of the sheet', (grid) => {
  const { top, markTop } = frame({ grid });
  expect(millimetres(top + Number(markTop))).toBeCloseTo(72, 1);
});

test('the sides of a page are 28 and 26 mm, its line area 37 and 35 mm from the edges', () => {
  const { top, right, bottom, left, pitch } = frame({});
  expect([left, right, top, bottom].map((each) => Math.round(millimetres(each)))).toEqual([28, 26, 37, 35]);
  // 22 lines in 225 mm
  expect(millimetres(22 * pitch)).toBeCloseTo(225, 0);
});

test('the mark of a letter stands 30 mm below the edge, and its rule 4 mm below the mark however long that is', () => {
  const withMark = (organ: string) => {
    const base = everyBlock();
    const mark = { kind: 'mark', origin: { path: [] }, organs: [organ], suffix: '' } as const;
    const parts = [{ role: 'notice', orientation: 'portrait', blocks: [mark] } as const];
    return pageFrame({ ...base, parts, layout: { ...base.layout, form: 'letter' } }).letter;
  };
  const [short, long] = [withMark('清河市公安局'), withMark('清河市'.repeat(8))];
  expect(millimetres(short?.top ?? 0)).toBeCloseTo(30, 1);
  // letters of 60 points, whose ink begins and ends a little higher
  expect(Number(short?.rules[0]?.y)).toBeGreaterThan(30 + millimetres(60) * 0.9 + 4);
  expect(Number(short?.rules[0]?.y)).toBeLessThan(30 + millimetres(60) + 4.1);
  expect(long?.rules[0]?.y).not.toBe(short?.rules[0]?.y);
  expect(long?.rules.slice(2)).toEqual(short?.rules.slice(2));
});

test('a letter without mark has its rules all the same', () => {
  const base = everyBlock();
  expect(pageFrame({ ...base, parts: [], layout: { ...base.layout, form: 'letter' } }).letter?.rules).toHaveLength(4);
});
