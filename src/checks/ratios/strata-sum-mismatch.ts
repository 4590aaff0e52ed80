import { at, type Check, defineCheck } from '../check.ts';
import { printRange, rangesMeet } from '../inspections/drawn-range.ts';
import { drawsOf } from '../inspections/draws.ts';
import { drawSums } from './draw-sums.ts';

/** Parts that do not make the whole. */
export const strataSumMismatch: Check = defineCheck({
  id: 'ratios/strata-sum-mismatch',
  severity: 'error',
  title: { zh: '各类户数之和与合计不一致', en: 'The parts of a stratified sample do not add up to its total' },
  why: {
    zh: '分项和合计对不上，应抽多少户没有准数。',
    en: 'Where parts and total differ, nobody knows how many to draw.',
  },
  fix: {
    zh: '核对各类户数与合计，改正其中一个。',
    en: 'Compare the parts with the total, and correct one of them.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    strata: {
      zh: '各类户数之和为 `{sum}`，应等于合计 `{total}`',
      en: 'Unexpected sum `{sum}` of the strata, expected `{total}` (total)',
    },
    classes: {
      zh: '各等级户数之和为 `{sum}`，应等于名录库户数 `{total}`',
      en: 'Unexpected sum `{sum}` of the classes, expected the population `{total}`',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        count: { exactly: «12», unit: 家 }
        strata:
          - { name: 医院, count: { exactly: 4, unit: 家 } }
          - { name: 诊所, count: { exactly: 6, unit: 家 } }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        count: { exactly: 10, unit: 家 }
        strata:
          - { name: 医院, count: { exactly: 4, unit: 家 } }
          - { name: 诊所, count: { exactly: 6, unit: 家 } }`,
  },

  *run({ plan, registry }, found) {
    for (const planned of drawsOf(plan)) {
      for (const { of, sum, total, path, partsPath, working } of drawSums(planned, registry)) {
        if (rangesMeet(sum, total)) continue;
        const values = { sum: printRange(sum), total: printRange(total) };
        yield found(of, at(path), values, { spot: at(partsPath), note: working });
      }
    }
  },
});
