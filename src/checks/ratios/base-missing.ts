import type { PlanPath } from '../../core/source.ts';
import type { Share } from '../../plan/figures/share.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bound } from '../../plan/sampling.ts';
import { type Check, defineCheck } from '../check.ts';
import { boundText } from '../inspections/bound-text.ts';
import { missingSpot } from '../missing-spot.ts';

/** Populations one can count. */
const BASES = ['名录库企业', '辖区企业', '上年底企业'] as const;

/** A share of nobody knows what. */
export const baseMissing: Check = defineCheck({
  id: 'ratios/base-missing',
  severity: 'warning',
  title: { zh: '比例没有写明基数', en: 'A ratio does not say of which population it is taken' },
  why: {
    zh: '基数不明，应抽多少户就有几种算法。',
    en: 'Without a base the number to draw can be worked out in several ways.',
  },
  fix: {
    zh: '写上 `base`，如 `base: 名录库企业`。',
    en: 'Add `base`, such as `base: 名录库企业`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '比例 `{ratio}` 没有写明基数，应为 {expected} 之一',
      en: 'Unexpected ratio `{ratio}` without a base, expected one of {expected}',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { atLeast: 3%, base: «null» }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { atLeast: 3%, base: 名录库企业 }`,
  },

  *run({ plan }, found) {
    for (const { bound, path } of baseless(plan)) {
      const expected = BASES.map((base) => `\`${base}\``).join('、');
      yield found('missing', missingSpot(plan, [...path, 'base']), { ratio: boundText(bound), expected });
    }
  },
});

/** Ratios without a base. Objects told by their capital are a base of their own: those enterprises of the register. */
function baseless(plan: Plan): readonly { readonly bound: Bound<Share>; readonly path: PlanPath }[] {
  if (plan.kind === 'work-plan') return plan.targets.filter(({ base }) => base === null);
  if (plan.kind !== 'campaign') return [];
  const { sampling } = plan;
  const ratio = sampling?.ratio ?? null;
  if (sampling === null || ratio === null || ratio.base !== null || sampling.objects.capital !== null) return [];
  return [{ bound: ratio, path: ratio.path }];
}
