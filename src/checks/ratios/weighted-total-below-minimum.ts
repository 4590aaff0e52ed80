import { fractionOfShare, isBelow } from '../../plan/figures/fraction.ts';
import { printShare } from '../../plan/figures/share.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import type { Ratio } from '../../plan/sampling.ts';
import { at, type Check, defineCheck, type Finding, type Found } from '../check.ts';
import { drawsOf, type PlannedDraw } from '../inspections/draws.ts';
import { lowPath } from './bound-numbers.ts';
import { creditClasses, type StatedClass } from './credit-classes.ts';
import { weightedRatio } from './weighted-ratio.ts';

const EACH_CLASS = '各等级分别';
/** What one draw does not have to reach by itself. */
const RECURRING = ['每月', '每季度'];

const messages = {
  total: {
    zh: '各级比例加权为 `{total}`，应不低于合计比例 `{expected}`',
    en: 'Unexpected weighted total `{total}` of the class ratios, expected `{expected}` or more',
  },
  each: {
    zh: '`{name}` 类比例为 `{ratio}`，应不低于各等级分别要达到的 `{expected}`',
    en: 'Unexpected ratio `{ratio}` of class `{name}`, expected `{expected}` or more, as set for each class',
  },
} as const;

/** Class ratios that together cannot reach the ratio of the whole. */
export const weightedTotalBelowMinimum: Check = defineCheck({
  id: 'ratios/weighted-total-below-minimum',
  severity: 'warning',
  title: { zh: '各级比例加权达不到合计比例', en: 'The class ratios, weighted by class size, fall short of the overall minimum' },
  why: {
    zh: '各等级都按比例抽够了，合计仍达不到要求的比例。',
    en: 'Every class may be drawn as stated, and the whole still misses its ratio.',
  },
  fix: {
    zh: '提高 `classes` 的比例，或者降低 `ratio`；用 `credit.populations` 写明各级户数，加权才算得准。',
    en: 'Raise the ratios of `classes`, or lower `ratio`; `credit.populations` gives the sizes to weigh by.',
  },
  basis: null,
  effectiveFrom: null,
  messages,
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: 400 }
        ratio: { atLeast: «3%», base: 名录库企业, aggregate: 共计 }
        credit: { classes: { A: 1%, B: 2%, C: 5%, D: 20% }, populations: { A: 300, B: 80, C: 15, D: 5 } }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 400 }
        ratio: { atLeast: 3%, base: 名录库企业, aggregate: 共计 }
        credit: { classes: { A: 1%, B: 5%, C: 20%, D: 60% }, populations: { A: 300, B: 80, C: 15, D: 5 } }`,
  },

  *run({ plan, registry }, found) {
    for (const planned of drawsOf(plan)) {
      const minimum = minimumOf(planned);
      const classes = statedClasses(planned, registry);
      if (minimum === undefined) continue;
      yield* minimum.aggregate === EACH_CLASS ? eachBelow(minimum, classes, found) : totalBelow(minimum, classes, found);
    }
  },
});

/** A ratio that is a lower limit of the whole draw. */
function minimumOf({ draw }: PlannedDraw): Ratio | undefined {
  const ratio = draw?.ratio ?? null;
  if (ratio === null || ratio.sense === 'atMost' || ratio.sense === 'about') return undefined;
  return RECURRING.includes(ratio.aggregate ?? '') ? undefined : ratio;
}

/** The classes of a draw; none where some have no ratio, so that nothing can be weighed. */
function statedClasses({ draw }: PlannedDraw, registry: Registry): readonly StatedClass[] {
  const classes = draw?.credit && creditClasses(draw.credit, registry);
  return classes && classes.stated.length === classes.system.classes.length ? classes.stated : [];
}

function* totalBelow(ratio: Ratio, classes: readonly StatedClass[], found: Found<typeof messages>): Iterable<Finding> {
  const weighted = weightedRatio(classes);
  if (weighted === undefined || !isBelow(weighted.ratio, fractionOfShare(ratio.low))) return;
  const [first] = classes;
  const related = first === undefined ? [] : [{ spot: at(first.path.slice(0, -1)), note: weighted.working }];
  yield found('total', at(lowPath(ratio)), { total: weighted.text, expected: printShare(ratio.low) }, ...related);
}

function* eachBelow(ratio: Ratio, classes: readonly StatedClass[], found: Found<typeof messages>): Iterable<Finding> {
  const note = { zh: '各等级分别要达到的比例', en: 'the ratio set for each class' };
  for (const { name, share, path } of classes) {
    if (share >= ratio.low) continue;
    const values = { name, ratio: printShare(share), expected: printShare(ratio.low) };
    yield found('each', at(path), values, { spot: at([...ratio.path, 'aggregate']), note });
  }
}
