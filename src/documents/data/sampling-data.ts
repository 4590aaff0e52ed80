import { leastCount } from '../../plan/figures/least-count.ts';
import type { Sampling, Stratum } from '../../plan/sampling.ts';
import type {
  PublicDataCapital,
  PublicDataCredit,
  PublicDataObjects,
  PublicDataSampling,
  PublicDataStratum,
} from '../../schema/public-data.ts';
import { printFrequency } from '../facts/print-bound.ts';
import { amountData, percentOf, ratioData } from './bound-data.ts';

type Objects = Sampling['objects'];

/** Who is inspected. */
export function objectsData({ text, industries, kinds, region, list, population, asOf, capital }: Objects): PublicDataObjects {
  return { text, industries, kinds, region, list, population, asOf, capital: capital && capitalData(capital) };
}

function capitalData({ text, min, max, minIncluded, maxIncluded }: NonNullable<Objects['capital']>): PublicDataCapital {
  return { text, min, max, minIncluded, maxIncluded };
}

/** How many are drawn; of objects that stand elsewhere, `population` tells how many there are. */
export function samplingData(
  sampling: Omit<Sampling, 'objects'>,
  objects: Objects | null,
  population: number | null = objects?.population ?? null,
): PublicDataSampling {
  const { ratio, count, frequency, minCount, fullBelow, credit, strata, exclude } = sampling;
  const least = leastCount({ ...sampling, objects: { population } });
  return {
    objects: objects && objectsData(objects),
    ratio: ratio && ratioData(ratio),
    count: count && amountData(count),
    frequency: frequency && { ...amountData({ ...frequency, unit: `次/${frequency.per}` }), text: printFrequency(frequency) },
    minCount,
    fullBelow,
    leastCount: least?.count ?? null,
    working: least?.working?.zh ?? null,
    credit: credit && creditData(credit),
    strata: strata.map(stratumData),
    exclude: exclude.map(({ text }) => text),
  };
}

/** Each class that has a ratio or a size. */
function creditData({ required, system, classes, populations }: NonNullable<Sampling['credit']>): PublicDataCredit {
  const names = new Set([...(classes?.keys() ?? []), ...(populations?.keys() ?? [])]);
  return {
    required,
    system,
    classes: [...names].map((name) => {
      const share = classes?.get(name);
      return { name, percent: share === undefined ? null : percentOf(share), population: populations?.get(name) ?? null };
    }),
  };
}

function stratumData({ name, population, ratio, count }: Stratum): PublicDataStratum {
  return { name, population, ratio: ratio && ratioData(ratio), count: count && amountData(count) };
}
