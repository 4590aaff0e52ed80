import { type Portion, portionOf } from '../../plan/figures/portion.ts';
import type { Share } from '../../plan/figures/share.ts';
import type { Bound } from '../../plan/sampling.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { boundText } from '../inspections/bound-text.ts';
import { type Draw, drawsOf, type PlannedDraw } from '../inspections/draws.ts';
import { highPath } from './bound-numbers.ts';

/** In ten-thousandths, as portions are. */
const ONE = 10_000n;
const HALF = 5_000n;

/** A share of a few objects that is not even one. */
export const sampleBelowOne: Check = defineCheck({
  id: 'ratios/sample-below-one',
  severity: 'warning',
  title: { zh: '按比例应抽不足一户', en: 'The ratio gives less than one object and no minimum is set' },
  why: {
    zh: '名录库户数少时，按比例算出来不足一户，抽不抽就成了两可。',
    en: 'Of a small population the ratio is less than one object, so that none at all may be drawn.',
  },
  fix: {
    zh: '用 `minCount` 写明最少抽几户，用 `fullBelow` 写明几户以下全部检查，或者用 `rounding: 向上取整` 写明怎样取整。',
    en: 'Set `minCount`, `fullBelow`, or `rounding: 向上取整`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    below: {
      zh: '按 `{ratio}` 从 `{population}` 户中应抽 `{sample}` 户，应不少于 1 户，可设 `minCount` 或 `fullBelow`',
      en: 'Unexpected sample `{sample}` (`{ratio}` of `{population}`), expected 1 or more: set `minCount` or `fullBelow`',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区典当行, population: 12 }
        ratio: { atLeast: «3%», base: 名录库企业 }`,
    good: `
      sampling:
        objects: { text: 全区典当行, population: 12 }
        ratio: { atLeast: 3%, base: 名录库企业 }
        minCount: 2`,
  },

  *run({ plan }, found) {
    for (const planned of drawsOf(plan)) {
      const low = lowDraw(planned);
      if (low === undefined) continue;
      const { ratio, portion, population } = low;
      yield found(
        'below',
        at(highPath(ratio)),
        { ratio: boundText(ratio), population, sample: portion.text },
        { spot: at([...planned.objectsPath, 'population']), note: { zh: portion.working, en: portion.working } },
      );
    }
  },
});

interface LowDraw {
  readonly ratio: Bound<Share>;
  readonly portion: Portion;
  readonly population: number;
}

/** The most a ratio allows to be drawn, where that is less than one and nothing else says how many. */
function lowDraw({ draw, objects }: PlannedDraw): LowDraw | undefined {
  const population = objects?.population ?? 0;
  if (draw === null || draw.ratio === null || population === 0) return undefined;
  const { ratio, minCount, fullBelow, count, strata } = draw;
  const isSettled = (minCount ?? 0) > 0 || (fullBelow !== null && population < fullBelow) || count !== null || strata.length > 0;
  const portion = portionOf(population, ratio.high);
  if (isSettled || portion.size === 0n || portion.size >= leastSize(draw.rounding)) return undefined;
  return { ratio, portion, population };
}

/** The least portion that makes one object. Where the plan does not say how it is rounded, that is one. */
function leastSize(rounding: Draw['rounding']): bigint {
  if (rounding === '向上取整') return 1n;
  return rounding === '四舍五入' ? HALF : ONE;
}
