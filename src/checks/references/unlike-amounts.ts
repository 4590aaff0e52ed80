import { printShare } from '../../plan/figures/share.ts';
import type { Ratio } from '../../plan/sampling.ts';
import { boundSign } from '../inspections/bound-text.ts';
import { printRange, rangeOfCount, rangesMeet, rangeWithMinimum } from '../inspections/drawn-range.ts';
import type { Draw } from '../inspections/draws.ts';
import { type Difference, valueDifference } from './difference.ts';

type Count = NonNullable<Draw['count']>;

/** The ratio of a year, or one that recurs, is more than a single campaign draws. */
const OF_ONE_DRAW: ReadonlySet<string | null> = new Set([null, '共计', '各等级分别']);

/** A number to draw where a ratio was planned, or the other way round, that leaves no number both allow. */
export function unlikeAmounts(own: Draw, planned: Draw, population: number | null): readonly Difference[] {
  if (population === null || population === 0) return [];
  if (own.count !== null && own.ratio === null && planned.ratio !== null && planned.count === null) {
    const stated = rangeOfCount(own.count, population);
    const wanted = rangeWithMinimum(population, planned.ratio, planned);
    if (rangesMeet(stated, wanted) || !isOfOneDraw(planned.ratio)) return [];
    const sign = `${boundSign(planned.ratio, printShare)}（${printRange(wanted)}${own.count.unit}）`;
    return differing('count', [own.count, printCount(own.count)], [planned.ratio, sign]);
  }
  if (own.ratio !== null && own.count === null && planned.count !== null && planned.ratio === null) {
    const stated = rangeWithMinimum(population, own.ratio, own);
    if (rangesMeet(stated, rangeOfCount(planned.count, population)) || !isOfOneDraw(own.ratio)) return [];
    const sign = `${boundSign(own.ratio, printShare)}（${printRange(stated)}${planned.count.unit}）`;
    return differing('ratio', [own.ratio, sign], [planned.count, printCount(planned.count)]);
  }
  return [];
}

function isOfOneDraw({ aggregate }: Ratio): boolean {
  return OF_ONE_DRAW.has(aggregate);
}

function printCount(count: Count): string {
  return `${boundSign(count, String)}${count.unit}`;
}

type Printed = readonly [of: Ratio | Count, text: string];

function differing(key: 'count' | 'ratio', [own, text]: Printed, [planned, other]: Printed): readonly Difference[] {
  return valueDifference({ key: `sampling.${key}`, own: text, planned: other, path: own.path, plannedPath: planned.path });
}
