import type { Sampling } from '../../plan/sampling.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { drawsOf } from '../inspections/draws.ts';

/** Words that say of an amount whether it belongs to the range. */
const MARKS = /不?含|以[上下内外]|超过|[不未]满|不足|[大小高低多少]于/g;
const ENDS = 2;

/** A range of capital that leaves open whether its ends belong to it. */
export const rangeBoundsUnstated: Check = defineCheck({
  id: 'ratios/range-bounds-unstated',
  severity: 'warning',
  title: { zh: '金额区间没有写明两端是否包含在内', en: 'A range of amounts does not say whether its ends belong to it' },
  why: {
    zh: '正好在端点上的企业算不算在内没有依据，抽取名单会有争议。',
    en: 'Whether an enterprise of exactly that capital may be drawn is open to dispute.',
  },
  fix: {
    zh: '写上 `minIncluded` 和 `maxIncluded`，如 `{ min: 500万元, max: 1000万元, minIncluded: true, maxIncluded: false }`。',
    en: 'Add `minIncluded` and `maxIncluded`, such as `{ min: 500万元, max: 1000万元, minIncluded: true, maxIncluded: false }`.',
  },
  basis: '《中华人民共和国民法典》第一千二百五十九条（依据待核）',
  effectiveFrom: null,
  messages: {
    open: {
      zh: '区间为 `{range}`，应写明两端是否包含在内',
      en: 'Unexpected range `{range}` with open ends, expected each end marked as included or excluded',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 内资企业, capital: «{ min: 500万元, max: 1000万元 }» }`,
    good: `
      sampling:
        objects: { text: 内资企业, capital: { min: 500万元, max: 1000万元, minIncluded: true, maxIncluded: false } }`,
  },

  *run({ plan }, found) {
    for (const { objects } of drawsOf(plan)) {
      const capital = objects?.capital ?? null;
      if (capital === null || !isOpen(capital)) continue;
      yield found('open', at(capital.path), { range: capital.text });
    }
  },
});

/** Whether neither the ends nor the words printed of a range of two amounts say what belongs to it. */
function isOpen({ min, max, minIncluded, maxIncluded, text }: NonNullable<Sampling['objects']['capital']>): boolean {
  if (min === null || max === null || minIncluded !== null || maxIncluded !== null) return false;
  return (text.match(MARKS) ?? []).length < ENDS;
}
