import type { Message } from '../../core/diagnostic.ts';
import type { PlanPath } from '../../core/source.ts';
import { sum } from '../../core/sum.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import { NO_END, type NumberRange, printRange, rangeOfCount, rangeOfStratum } from '../inspections/drawn-range.ts';
import type { PlannedDraw } from '../inspections/draws.ts';
import { boundPath } from './bound-numbers.ts';

/** Parts of a draw added up, beside the total they should make. */
export interface DrawSum {
  readonly of: 'strata' | 'classes';
  readonly sum: NumberRange;
  readonly total: NumberRange;
  /** Where the total stands. */
  readonly path: PlanPath;
  readonly partsPath: PlanPath;
  readonly working: Message;
}

/** What a draw states both in parts and as a whole: numbers to draw, sizes of strata, sizes of credit classes. */
export function drawSums(planned: PlannedDraw, registry: Registry): readonly DrawSum[] {
  const sums = [drawnOf(planned), strataSizes(planned), classSizes(planned, registry)];
  return sums.filter((sum) => sum !== undefined);
}

/** The numbers drawn of each stratum, beside the number drawn in all. */
function drawnOf({ draw, objects }: PlannedDraw): DrawSum | undefined {
  if (draw === null || draw.count === null || draw.strata.length === 0) return undefined;
  const ranges = draw.strata.map((stratum) => rangeOfStratum(stratum, draw.rounding));
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < ranges.length) return undefined;
  const sum = { low: added(known.map(({ low }) => low)), high: added(known.map(({ high }) => high)) };
  const named = (language: 'zh' | 'en'): readonly string[] =>
    known.map(({ working }, index) => `${draw.strata[index]?.name ?? ''} ${working[language]}`);
  const all = printRange(sum);
  return {
    of: 'strata',
    sum,
    total: rangeOfCount(draw.count, objects?.population ?? null),
    path: boundPath(draw.count),
    partsPath: [...draw.path, 'strata'],
    working: { zh: `${named('zh').join('；')}；合计 ${all}`, en: `${named('en').join('; ')}; ${all} in all` },
  };
}

/** The sizes of the strata, beside the population. Fewer may be meant, as 其中, where a ratio or number is set for all. */
function strataSizes({ draw, objects, objectsPath }: PlannedDraw): DrawSum | undefined {
  const population = objects?.population ?? null;
  const sizes = (draw?.strata ?? []).map((stratum) => stratum.population).filter((size) => size !== null);
  if (draw === null || population === null || sizes.length === 0 || sizes.length < draw.strata.length) return undefined;
  const mayBePart = draw.ratio !== null || draw.count !== null;
  if (mayBePart && added(sizes) <= population) return undefined;
  const path = [...objectsPath, 'population'];
  return { of: 'strata', ...sizesBeside(sizes, population), path, partsPath: [...draw.path, 'strata'] };
}

/** The sizes of the credit classes, beside the population. */
function classSizes({ draw, objects, objectsPath }: PlannedDraw, registry: Registry): DrawSum | undefined {
  const population = objects?.population ?? null;
  const credit = draw?.credit ?? null;
  const system = registry.creditSystems.find(({ name }) => name === credit?.system);
  if (credit === null || credit.populations === null || population === null || system === undefined) return undefined;
  const sizes = [...credit.populations.values()];
  const isWhole = sizes.length >= system.classes.length;
  if (!isWhole && added(sizes) <= population) return undefined;
  const path = [...objectsPath, 'population'];
  return { of: 'classes', ...sizesBeside(sizes, population), path, partsPath: [...credit.path, 'populations'] };
}

/** 96 + 21 + 11 = 128 */
function sizesBeside(sizes: readonly number[], population: number): Pick<DrawSum, 'sum' | 'total' | 'working'> {
  const sum = added(sizes);
  const working = `${sizes.join(' + ')} = ${sum}`;
  return { sum: { low: sum, high: sum }, total: { low: population, high: population }, working: { zh: working, en: working } };
}

function added(numbers: readonly number[]): number {
  return Math.min(NO_END, sum(numbers));
}
