import { printShare } from '../../plan/figures/share.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { drawsOf } from '../inspections/draws.ts';
import { creditClasses } from './credit-classes.ts';

/** More of those at low risk than of those at high risk. */
export const classRatiosInverted: Check = defineCheck({
  id: 'ratios/class-ratios-inverted',
  severity: 'error',
  title: { zh: '低风险等级的比例高于高风险等级', en: 'A class of lower risk is drawn at a higher ratio than one of higher risk' },
  why: {
    zh: '分级分类监管要求风险越高抽查越多；比例倒置，守信的企业反而查得更多。',
    en: 'Classes exist so that higher risk is looked at more; inverted ratios trouble those who behave.',
  },
  fix: {
    zh: '使 `classes` 的比例随风险升高而不降低，如 `{ A: 1%, B: 3%, C: 10%, D: 30% }`。',
    en: 'Let the ratios of `classes` rise with the risk, such as `{ A: 1%, B: 3%, C: 10%, D: 30% }`.',
  },
  basis: '《市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见》（国市监信发〔2022〕6号）',
  effectiveFrom: null,
  messages: {
    inverted: {
      zh: '`{lower}` 类比例为 `{lowerRatio}`，应不高于风险更高的 `{higher}` 类（`{higherRatio}`）',
      en: 'Unexpected ratio `{lowerRatio}` of class `{lower}`, expected `{higherRatio}` (class `{higher}`) or less',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { classes: { A: 1%, B: «30%», C: 10%, D: 30% } }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% } }`,
  },

  *run({ plan, registry }, found) {
    for (const { draw } of drawsOf(plan)) {
      const stated = (draw?.credit && creditClasses(draw.credit, registry)?.stated) ?? [];
      for (const [index, lower] of stated.entries()) {
        const higher = stated[index + 1];
        if (higher === undefined || lower.share <= higher.share) continue;
        const [lowerRatio, higherRatio] = [printShare(lower.share), printShare(higher.share)];
        yield found(
          'inverted',
          at(lower.path),
          { lower: lower.name, lowerRatio, higher: higher.name, higherRatio },
          { spot: at(higher.path), note: { zh: `${higher.name} 类风险更高`, en: `class ${higher.name} is of higher risk` } },
        );
      }
    }
  },
});
