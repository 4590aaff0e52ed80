import type { Language, Message } from '../../core/diagnostic.ts';
import type { PlanPath } from '../../core/source.ts';
import { sum } from '../../core/sum.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import { NO_END, type NumberRange, printRange, rangeOfCount, rangeOfStratum } from '../inspections/drawn-range.ts';
import type { Draw, PlannedDraw } from '../inspections/draws.ts';
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

/** The number of objects there are, and where it stands. */
interface Population {
  readonly size: number;
  readonly path: PlanPath;
}

/** What a draw states both in parts and as a whole: numbers to draw, sizes of strata, sizes of credit classes. */
export function drawSums({ draw, objects, objectsPath }: PlannedDraw, registry: Registry): readonly DrawSum[] {
  if (draw === null) return [];
  const size = objects?.population ?? null;
  const population = size === null ? undefined : { size, path: [...objectsPath, 'population'] };
  const sums = [
    numbersDrawn(draw, size),
    population && strataSizes(draw, population),
    population && classSizes(draw, population, registry),
  ];
  return sums.filter((sum) => sum !== undefined);
}

/** The numbers drawn of each stratum, beside the number drawn in all. */
function numbersDrawn({ path, count, strata, rounding }: Draw, population: number | null): DrawSum | undefined {
  const parts = strata.flatMap((stratum) => {
    const range = rangeOfStratum(stratum, rounding);
    return range === undefined ? [] : [{ name: stratum.name, ...range }];
  });
  if (count === null || parts.length === 0 || parts.length < strata.length) return undefined;
  const sum = { low: added(parts.map(({ low }) => low)), high: added(parts.map(({ high }) => high)) };
  const list = (language: Language, comma: string): string =>
    parts.map(({ name, working }) => `${name} ${working[language]}`).join(comma);
  const all = printRange(sum);
  return {
    of: 'strata',
    sum,
    total: rangeOfCount(count, population),
    path: boundPath(count),
    partsPath: [...path, 'strata'],
    working: { zh: `${list('zh', '；')}；合计 ${all}`, en: `${list('en', '; ')}; ${all} in all` },
  };
}

/** The sizes of the strata, beside the population. Fewer may be meant, as 其中, where a ratio or number is set for all. */
function strataSizes({ path, ratio, count, strata }: Draw, population: Population): DrawSum | undefined {
  const sizes = strata.map((stratum) => stratum.population).filter((size) => size !== null);
  if (sizes.length === 0 || sizes.length < strata.length) return undefined;
  const mayBePart = ratio !== null || count !== null;
  if (mayBePart && added(sizes) <= population.size) return undefined;
  return { of: 'strata', ...sizesBeside(sizes, population), partsPath: [...path, 'strata'] };
}

/** The sizes of the credit classes, beside the population. Those of some classes only may be fewer. */
function classSizes({ credit }: Draw, population: Population, registry: Registry): DrawSum | undefined {
  const system = registry.creditSystems.find(({ name }) => name === credit?.system);
  if (credit === null || credit.populations === null || system === undefined) return undefined;
  const sizes = [...credit.populations.values()];
  const isWhole = sizes.length >= system.classes.length;
  if (!isWhole && added(sizes) <= population.size) return undefined;
  return { of: 'classes', ...sizesBeside(sizes, population), partsPath: [...credit.path, 'populations'] };
}

/** 96 + 21 + 11 = 128 */
function sizesBeside(sizes: readonly number[], { size, path }: Population): Pick<DrawSum, 'sum' | 'total' | 'path' | 'working'> {
  const sum = added(sizes);
  const working = `${sizes.join(' + ')} = ${sum}`;
  return { sum: { low: sum, high: sum }, total: { low: size, high: size }, path, working: { zh: working, en: working } };
}

function added(numbers: readonly number[]): number {
  return Math.min(NO_END, sum(numbers));
}
