import { type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';

/** A document that does not say whether it is public. */
export const typeMissing: Check = defineCheck({
  id: 'disclosure/type-missing',
  severity: 'error',
  title: { zh: '没有信息公开类型', en: 'The document has no disclosure type' },
  why: {
    zh: '公开类型在拟制公文时确定；没有标明，就不知道能不能上网公开。',
    en: 'Without it nobody knows whether the document may be put on the public page.',
  },
  fix: {
    zh: '写上 `disclosure: { type: 主动公开 }`，或者 `依申请公开`、`不予公开`。',
    en: 'Add `disclosure: { type: 主动公开 }`, or `依申请公开` or `不予公开`.',
  },
  basis: '《中华人民共和国政府信息公开条例》第二十六条',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '没有信息公开类型，应为 `主动公开`、`依申请公开` 或 `不予公开`',
      en: 'Unexpected document without a disclosure type, expected `主动公开`, `依申请公开` or `不予公开`',
    },
  },
  example: {
    bad: `
      disclosure: { type: «null» }`,
    good: `
      disclosure: { type: 主动公开 }`,
  },

  *run({ plan }, found) {
    if (plan.disclosure.type === null) yield found('missing', missingSpot(plan, ['disclosure', 'type']), {});
  },
});
