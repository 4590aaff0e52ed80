import { departmentsByRole } from '../../plan/departments-by-role.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';

/** Stands where neither mark nor lead suggests who signs. */
const ANY_ISSUER = '发文机关';

/** A document nobody signs, or without its date. */
export const signatureMissing: Check = defineCheck({
  id: 'legal/signature-missing',
  severity: 'error',
  title: { zh: '没有署名或成文日期', en: 'The document is not signed or not dated' },
  why: {
    zh: '没有署名和成文日期，文件由谁负责、自何时生效都无从说起。',
    en: 'Without them nobody knows who answers for the document and since when it holds.',
  },
  fix: {
    zh: '写上 `issuers: [署名机关]` 和 `issued: 年-月-日`。',
    en: 'Add `issuers: [organ]` and `issued: YYYY-MM-DD`.',
  },
  basis: 'GB/T 9704-2012 7.3.5（依据待核）',
  effectiveFrom: null,
  messages: {
    organ: {
      zh: '没有署名机关，应为“{expected}”',
      en: 'Unexpected document without a signing organ, expected “{expected}”',
    },
    date: {
      zh: '没有成文日期，应写作 `{expected}`',
      en: 'Unexpected document without a date of issue, expected one written `{expected}`',
    },
  },

  example: {
    bad: `
      issuers: «[]»
      issued: «null»`,
    good: `
      issuers: [区市场监管局]
      issued: 2026-05-06`,
  },

  *run({ plan }, found) {
    if (plan.issuers.length === 0) yield found('organ', missingSpot(plan, ['issuers']), { expected: likelyIssuer(plan) });
    if (plan.issued === null) yield found('date', missingSpot(plan, ['issued']), { expected: `issued: ${plan.year}-MM-DD` });
  },
});

function likelyIssuer(plan: Plan): string {
  const [lead] = plan.kind === 'campaign' ? departmentsByRole(plan).leads : [];
  const reference = plan.mark[0] ?? plan.imprint?.organ ?? lead?.reference;
  return reference?.organ.name ?? ANY_ISSUER;
}
