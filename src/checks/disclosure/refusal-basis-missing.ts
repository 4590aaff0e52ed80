import { type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';

/** A document kept from the public without a stated ground. */
export const refusalBasisMissing: Check = defineCheck({
  id: 'disclosure/refusal-basis-missing',
  severity: 'warning',
  title: { zh: '不主动公开而没有写明依据', en: 'A document is kept from the public without a ground' },
  why: {
    zh: '公开是常态，不公开要有依据；没有依据，审核的人无从判断，申请人也得不到答复。',
    en: 'Disclosure is the rule; without a ground nobody can review the exception or answer an applicant.',
  },
  fix: {
    zh: '写上 `disclosure.reason`，如条例的条款，或者改为 `type: 主动公开`。',
    en: 'State `disclosure.reason`, such as the article of the regulations, or write `type: 主动公开`.',
  },
  basis: '《中华人民共和国政府信息公开条例》第十四条、第十五条（依据待核）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '信息公开类型为 `{type}`，应写明依据 `reason`',
      en: 'Unexpected disclosure type `{type}` without a ground, expected `reason`',
    },
  },
  example: {
    bad: `
      disclosure: { type: «不予公开» }`,
    good: `
      disclosure: { type: 不予公开, reason: 《中华人民共和国政府信息公开条例》第十五条 }`,
  },

  *run({ plan }, found) {
    const { type, reason } = plan.disclosure;
    if (plan.secrecy !== null) return; // the classification is the ground
    if (type === null || type === '主动公开' || (reason ?? '').trim() !== '') return;
    yield found('missing', missingSpot(plan, ['disclosure', 'type']), { type });
  },
});
