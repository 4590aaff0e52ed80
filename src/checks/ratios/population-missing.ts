import { type Check, defineCheck } from '../check.ts';
import { boundText } from '../inspections/bound-text.ts';
import { drawsOf } from '../inspections/draws.ts';
import { missingSpot } from '../missing-spot.ts';

/** A share of a population whose size is not given. */
export const populationMissing: Check = defineCheck({
  id: 'ratios/population-missing',
  severity: 'warning',
  title: { zh: '有比例而没有名录库户数', en: 'A ratio is given without the size of the population' },
  why: {
    zh: '没有户数就算不出应抽户数，事后也核对不了是否抽足。',
    en: 'Without it the sample cannot be worked out, nor verified afterwards.',
  },
  fix: {
    zh: '在 `sampling.objects.population` 填名录库户数，并用 `asOf` 写明截止日。',
    en: 'Fill in `sampling.objects.population`, and `asOf` for its day.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '抽取比例 `{ratio}` 没有名录库户数，应填 `population` 以核算应抽户数',
      en: 'Unexpected ratio `{ratio}` without a population, expected `population` to work out the sample',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: «null» }
        ratio: { atLeast: 3%, base: 名录库企业 }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 80, asOf: 2026-04-30 }
        ratio: { atLeast: 3%, base: 名录库企业 }`,
  },

  *run({ plan }, found) {
    for (const { draw, objects, objectsPath } of drawsOf(plan)) {
      const ratio = draw?.ratio ?? null;
      if (ratio === null || (objects?.population ?? null) !== null) continue;
      yield found('missing', missingSpot(plan, [...objectsPath, 'population']), { ratio: boundText(ratio) });
    }
  },
});
