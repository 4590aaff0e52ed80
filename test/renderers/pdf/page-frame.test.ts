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
