import { fractionOf } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { boundText } from '../inspections/bound-text.ts';
import { printRange, rangeOfCount, rangesMeet, rangeWithMinimum } from '../inspections/drawn-range.ts';
import { drawsOf } from '../inspections/draws.ts';
import { boundPath } from './bound-numbers.ts';

/** A number to draw that is not the one its ratio asks for. */
export const countRatioMismatch: Check = defineCheck({
  id: 'ratios/count-ratio-mismatch',
  severity: 'error',
  title: { zh: '抽取户数与比例对不上', en: 'The number of objects to draw does not follow from the ratio and the population' },
  why: {
    zh: '户数和比例各说各的，照哪一个抽都违反另一个。',
    en: 'Whichever of the two is followed, the other is broken.',
  },
  fix: {
    zh: '改 `count` 或者 `ratio`，或者只写其中一个；取整方式不同的用 `rounding` 写明。',
    en: 'Correct `count` or `ratio`, or state only one of them; name another rounding by `rounding`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '抽取 `{count}` 户（共 `{population}` 户，合 `{share}`），按比例 `{ratio}` 应为 `{expected}` 户',
      en: 'Unexpected count `{count}` of `{population}` (`{share}`), expected `{expected}` for the ratio `{ratio}`',
    },
    beyond: {
      zh: '抽取 `{count}` 户，应不多于名录库的 `{population}` 户',
      en: 'Unexpected count `{count}`, expected the population `{population}` at most',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { exactly: 5%, base: 名录库企业 }
        count: { exactly: «5», unit: 家 }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { exactly: 5%, base: 名录库企业 }
        count: { exactly: 4, unit: 家 }`,
  },

  *run({ plan }, found) {
    for (const { draw, objects, objectsPath } of drawsOf(plan)) {
      if (draw === null) continue;
      const total = { count: draw.count, population: objects?.population ?? null, path: [...objectsPath, 'population'] };
      const strata = draw.strata.map(({ count, population, path }) => ({ count, population, path: [...path, 'population'] }));
      for (const { count, population, path } of [total, ...strata]) {
        if (count === null || population === null || count.low <= population || count.sense === 'atMost') continue;
        const note = { zh: `名录库共 ${population} 户`, en: `the population is ${population}` };
        yield found('beyond', at(boundPath(count)), { count: printRange(count), population }, { spot: at(path), note });
      }
      const { count, population } = total;
      if (count === null || draw.ratio === null || population === null || count.low > population) continue;
      const expected = rangeWithMinimum(population, draw.ratio, draw);
      const stated = rangeOfCount(count, population);
      if (rangesMeet(stated, expected)) continue;
      yield found(
        'mismatch',
        at(boundPath(count)),
        {
          count: printRange(count),
          population,
          share: shareText(count, population),
          ratio: boundText(draw.ratio),
          expected: printRange(expected),
        },
        { spot: at(boundPath(draw.ratio)), note: expected.working },
      );
    }
  },
});

/** 48.78%, or 10%–20% for a range. */
function shareText({ low, high }: NonNullable<Sampling['count']>, population: number): string {
  const [least, most] = [low, high].map((count) => printPercentage(fractionOf(count, population)));
  return least === most ? `${least}` : `${least}–${most}`;
}
