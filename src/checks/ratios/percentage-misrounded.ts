import { fractionOf } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import { printShare } from '../../plan/figures/share.ts';
import { at, type Check, defineCheck, type Related, type Spot, type Subject } from '../check.ts';
import { drawsOf } from '../inspections/draws.ts';
import { wordedTexts } from '../wording/worded-texts.ts';
import { boundPath } from './bound-numbers.ts';
import { prosePercentages } from './prose-percentages.ts';

/** A percentage that is not what its two numbers give. */
export const percentageMisrounded: Check = defineCheck({
  id: 'ratios/percentage-misrounded',
  severity: 'info',
  title: { zh: '百分比与旁边的两个数对不上', en: 'A percentage is not the rounded quotient of the two numbers beside it' },
  why: {
    zh: '读者一除就能发现对不上，进而怀疑别的数字。',
    en: 'Readers who divide will doubt the other figures too.',
  },
  fix: {
    zh: '按两个数的商四舍五入到所写的小数位，或者改正其中写错的数。',
    en: 'Round the quotient to the decimals printed, or correct the number that is wrong.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    misrounded: {
      zh: '`{count}`/`{population}` 写作 `{value}`，应为 `{expected}`',
      en: 'Unexpected percentage `{value}` for `{count}`/`{population}`, expected `{expected}`',
    },
  },
  example: {
    bad: `
      overrides:
        preamble: 名录库共41户，抽取2户，占比«4.8%»。`,
    good: `
      overrides:
        preamble: 名录库共41户，抽取2户，占比4.9%。`,
  },

  *run(subject, found) {
    for (const { count, population, value, spot, related } of percentagesOf(subject)) {
      if (population === 0 || count === 0) continue;
      const [part, whole] = [Math.min(count, population), Math.max(count, population)];
      const decimals = /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
      const expected = printPercentage(fractionOf(part, whole), { decimals });
      if (expected === plain(value)) continue;
      yield found('misrounded', spot, { count: part, population: whole, value, expected }, ...related);
    }
  },
});

interface Percentage {
  readonly count: number;
  readonly population: number;
  readonly value: string;
  readonly spot: Spot;
  readonly related: readonly Related[];
}

function percentagesOf(subject: Subject): readonly Percentage[] {
  const worded = wordedTexts(subject).flatMap(({ text, place }) =>
    prosePercentages(text).map((percentage) => ({ ...percentage, ...place(percentage.start, percentage.end) })),
  );
  return [...worded, ...statedOf(subject)];
}

/** A ratio given as 约 beside an exact number of objects is no rule to draw by, but their quotient. */
function statedOf({ plan }: Subject): readonly Percentage[] {
  return drawsOf(plan).flatMap(({ draw, objects, objectsPath }) => {
    const population = objects?.population ?? null;
    if (draw?.ratio?.sense !== 'about' || draw.count?.sense !== 'exactly' || population === null) return [];
    const path = [...objectsPath, 'population'];
    const related = [
      { spot: at(boundPath(draw.count)), note: { zh: '抽取户数', en: 'objects drawn' } },
      { spot: at(path), note: { zh: '名录库户数', en: 'the population' } },
    ];
    return [{ count: draw.count.low, population, value: printShare(draw.ratio.low), spot: at(boundPath(draw.ratio)), related }];
  });
}

/** Without zeros at the end, as percentages are printed: 5.0% is 5%. */
function plain(value: string): string {
  const [whole = '', decimals = ''] = value.slice(0, -1).split('.');
  const rest = decimals.replace(/(?<!0)0+$/, '');
  return `${whole}${rest === '' ? '' : `.${rest}`}%`;
}
