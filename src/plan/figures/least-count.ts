import type { Language, Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import type { Bound, Ratio, Sampling } from '../sampling.ts';
import { countOfPortion, portionOf } from './portion.ts';

/** The least number of objects a sampling allows, and how it was worked out. */
export interface LeastCount {
  readonly count: number;
  /** Null where the number is simply stated. */
  readonly working: Message | null;
}

type Sized = Omit<Sampling, 'objects'> & { readonly objects: { readonly population: number | null } };

/**
 * The least number of objects to draw: the ratio of the population, or of each stratum whose size is known, rounded as the
 * plan says; no fewer than a stated number, and all of a population that is small. Null where nothing sets a lower limit.
 */
export function leastCount(sampling: Sized): LeastCount | null {
  const { population } = sampling.objects;
  const { fullBelow } = sampling;
  if (population !== null && fullBelow !== null && population < fullBelow) {
    return { count: population, working: messageOf(`${population} < ${fullBelow}`, '全部抽取', 'all are drawn') };
  }
  const drawn = [shareOf(sampling), strataOf(sampling), statedOf(sampling)].filter((least) => least !== null);
  const [most = null] = [...drawn].sort((a, b) => b.count - a.count);
  const least = withMinimum(most, sampling.minCount);
  if (least === null || population === null || least.count <= population) return least;
  return { count: population, working: messageOf(`${least.count} > ${population}`, '全部抽取', 'all are drawn') };
}

function withMinimum(drawn: LeastCount | null, minCount: number | null): LeastCount | null {
  if (minCount === null || (drawn !== null && drawn.count >= minCount)) return drawn;
  const working = drawn?.working ?? null;
  if (working === null) return { count: minCount, working: null };
  const more = { zh: `，不少于 ${minCount}`, en: `, ${minCount} at least` };
  return { count: minCount, working: { zh: `${working.zh}${more.zh}`, en: `${working.en}${more.en}` } };
}

function shareOf({ ratio, objects, rounding }: Sized): LeastCount | null {
  return objects.population === null ? null : ofRatio(objects.population, ratio, rounding);
}

/** 8 × 50% = 4, 20 × 12.5% = 2.5，向上取整为 3 */
function ofRatio(population: number, ratio: Ratio | null, rounding: Sized['rounding']): LeastCount | null {
  if (ratio === null || ratio.sense === 'atMost') return null;
  return countOfPortion(portionOf(population, ratio.low), rounding);
}

/** The sum over the strata; null where one of them is of unknown size. */
function strataOf({ strata, rounding }: Sized): LeastCount | null {
  const parts = strata.map(({ name, population, ratio, count }) => {
    const least = count ? ofCount(count) : population === null ? null : ofRatio(population, ratio, rounding);
    return least && { name, ...least };
  });
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  const count = sum(known.map((part) => part.count));
  const list = (language: Language, comma: string): string =>
    known.map((part) => `${part.name} ${part.working?.[language] ?? part.count}`).join(comma);
  return { count, working: { zh: `${list('zh', '；')}；合计 ${count}`, en: `${list('en', '; ')}; ${count} in all` } };
}

function statedOf({ count }: Sized): LeastCount | null {
  return count && ofCount(count);
}

function ofCount({ sense, low }: Bound<number>): LeastCount | null {
  return sense === 'atMost' ? null : { count: low, working: null };
}

function messageOf(exact: string, zh: string, en: string): Message {
  return { zh: `${exact}，${zh}`, en: `${exact}, ${en}` };
}
