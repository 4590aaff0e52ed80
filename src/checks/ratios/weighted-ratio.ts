import type { Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import { type Fraction, fractionOfPortion, fractionOfShare } from '../../plan/figures/fraction.ts';
import { portionOf, sumOfPortions } from '../../plan/figures/portion.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import { printShare } from '../../plan/figures/share.ts';
import type { StatedClass } from './credit-classes.ts';

/** What class ratios come to over all classes. */
export interface WeightedRatio {
  readonly ratio: Fraction;
  /** `2.05%`, or `≤10%` where only the most they can come to is known. Never printed as more than it is. */
  readonly text: string;
  readonly working: Message;
}

/**
 * The ratios of classes weighted by their sizes: A 300 × 1% = 3；B 100 × 5% = 5；合计 8 ÷ 400 = 2%. Where a size is not
 * known, the highest ratio, which the whole cannot exceed. Undefined for no class, and for classes without objects.
 */
export function weightedRatio(classes: readonly StatedClass[]): WeightedRatio | undefined {
  const sized = classes.flatMap(({ name, share, population }) =>
    population === null ? [] : [{ name, population, portion: portionOf(population, share) }],
  );
  if (sized.length < classes.length) return highestRatio(classes);
  const population = sum(sized.map((each) => each.population));
  if (population === 0) return undefined;
  const drawn = sumOfPortions(sized.map(({ portion }) => portion));
  const ratio = fractionOfPortion(drawn, population);
  const text = printPercentage(ratio, { rounding: 'down' });
  const parts = sized.map(({ name, portion }) => `${name} ${portion.working}`);
  const total = `${drawn.text} ÷ ${population} = ${text}`;
  return { ratio, text, working: { zh: `${parts.join('；')}；合计 ${total}`, en: `${parts.join('; ')}; in all ${total}` } };
}

function highestRatio(classes: readonly StatedClass[]): WeightedRatio | undefined {
  const [highest] = [...classes].sort((a, b) => b.share - a.share);
  if (highest === undefined) return undefined;
  const share = printShare(highest.share);
  const working = {
    zh: `比例最高的 ${highest.name} 类也只有 ${share}，各级户数怎样分布，加权都不会更高`,
    en: `class ${highest.name} has the highest ratio, ${share}; weighted, all classes cannot come to more`,
  };
  return { ratio: fractionOfShare(highest.share), text: `≤${share}`, working };
}
