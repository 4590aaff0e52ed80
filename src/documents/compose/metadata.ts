import { printDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { fullNames } from '../facts/organs.ts';
import type { Telling } from '../kinds/telling.ts';
import type { Metadata } from '../manuscript.ts';

/** As the document itself knows: one that changes another is in force, and the other is told by what takes its place. */
const VALIDITY: Readonly<Record<Plan['status'], string>> = { 草稿: '草稿', 印发: '有效', 调整: '有效', 废止: '已废止' };
const MAX_KEYWORDS = 12;

/** What catalogues ask about a document. */
export function composeMetadata(plan: Plan, title: string, telling: Telling): Metadata {
  const { disclosure, number } = plan;
  return {
    indexNumber: disclosure.indexNumber,
    theme: disclosure.theme,
    issuers: fullNames(plan.issuers),
    issued: plan.issued,
    number: number?.text ?? null,
    publishedOn: disclosure.publishedOn,
    validity: VALIDITY[plan.status],
    disclosureType: disclosure.type,
    keywords: keywordsOf(plan, telling),
    description: describe(plan, title, telling),
    year: plan.year,
    area: plan.area,
    kind: plan.kind,
  };
}

function keywordsOf(plan: Plan, { keywords }: Telling): readonly string[] {
  return [...new Set(['双随机、一公开', plan.profile.region, String(plan.year), ...keywords])].slice(0, MAX_KEYWORDS);
}

/** One sentence of facts. */
function describe(plan: Plan, title: string, { clauses }: Telling): string {
  const issued = plan.issued ? [`${printDay(plan.issued)}成文`] : [];
  return `${[title, ...clauses, ...issued].join('，')}。`;
}
