import type { Message } from '../../core/diagnostic.ts';
import { countOfPortion, portionOf } from '../../plan/figures/portion.ts';
import { parseShare, type Share } from '../../plan/figures/share.ts';
import type { Bound, Sampling, Stratum } from '../../plan/sampling.ts';

/** Whole numbers from one to another; both ends belong to it. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** The numbers of objects something allows, and how they were worked out. */
export interface DrawnRange extends NumberRange {
  readonly working: Message;
}

/** The upper end of a range that has none. */
export const NO_END: number = Number.MAX_SAFE_INTEGER;

type Rounding = Sampling['rounding'];
type Minimum = Pick<Sampling, 'minCount' | 'fullBelow' | 'rounding'>;

/** What 约 leaves room for, of the number itself. */
const ABOUT = parseShare('10%');
const UP = '向上取整';
const DOWN = '向下取整';

/** The numbers a ratio of a population allows, rounded as the plan says. */
function rangeOfRatio(population: number, { sense, low, high }: Bound<Share>, rounding: Rounding): DrawnRange {
  const least = countOfPortion(portionOf(population, low), rounding);
  const most = countOfPortion(portionOf(population, high), rounding);
  const working = sense === 'between' ? joined([least.working, most.working]) : least.working;
  return { ...widened({ sense, low: least.count, high: most.count }, population), working };
}

/** The numbers a ratio allows once the least number and the population drawn whole are heeded. */
export function rangeWithMinimum(
  population: number,
  ratio: Bound<Share>,
  { minCount, fullBelow, rounding }: Minimum,
): DrawnRange {
  if (fullBelow !== null && population < fullBelow) {
    const exact = `${population} < ${fullBelow}`;
    return { low: population, high: population, working: { zh: `${exact}，全部抽取`, en: `${exact}, all are drawn` } };
  }
  const { low, high, working } = rangeOfRatio(population, ratio, rounding);
  const least = Math.min(minCount ?? 0, population);
  if (least <= low) return { low, high, working };
  return {
    low: least,
    high: Math.max(least, high),
    working: { zh: `${working.zh}，不少于 ${least}`, en: `${working.en}, ${least} at least` },
  };
}

/** The numbers a stated count allows of a population, where that is known. */
export function rangeOfCount({ sense, low, high }: Bound<number>, population: number | null): DrawnRange {
  const stated = sense === 'between' ? `${low}–${high}` : `${low}`;
  const range = widened({ sense, low, high }, population ?? NO_END);
  return { ...range, working: { zh: stated, en: stated } };
}

/** The numbers a stratum allows; undefined where its size is not known. */
export function rangeOfStratum({ population, ratio, count }: Stratum, rounding: Rounding): DrawnRange | undefined {
  if (count !== null) return rangeOfCount(count, population);
  return ratio === null || population === null ? undefined : rangeOfRatio(population, ratio, rounding);
}

/** Whether some number belongs to both ranges. */
export function rangesMeet(one: NumberRange, other: NumberRange): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** `12`, `10–12`, or `≥10` where there is no upper end. */
export function printRange({ low, high }: NumberRange): string {
  if (high === NO_END) return `≥${low}`;
  return low === high ? `${low}` : `${low}–${high}`;
}

function widened({ sense, low, high }: Omit<Bound<number>, 'path'>, population: number): NumberRange {
  switch (sense) {
    case 'atLeast':
      return { low, high: Math.max(low, population) };
    case 'atMost':
      return { low: 0, high };
    case 'about':
      return { low: low - leeway(low, DOWN), high: high + leeway(high, UP) };
    default:
      return { low, high };
  }
}

function leeway(count: number, rounding: typeof UP | typeof DOWN): number {
  return ABOUT === undefined ? 0 : countOfPortion(portionOf(count, ABOUT), rounding).count;
}

function joined(workings: readonly Message[]): Message {
  return { zh: workings.map(({ zh }) => zh).join('；'), en: workings.map(({ en }) => en).join('; ') };
}
