import { printDay } from '../../plan/day.ts';
import type { CampaignPlan, Plan, WorkPlan } from '../../plan/plan.ts';
import { fullNames, printedName } from '../facts/organs.ts';
import { printBound, printRatio } from '../facts/print-bound.ts';
import { printSpan } from '../facts/print-time.ts';
import type { Metadata } from '../manuscript.ts';

const VALIDITY: Readonly<Record<Plan['status'], string>> = { 草稿: '有效', 印发: '有效', 调整: '已调整', 废止: '已废止' };
const MAX_KEYWORDS = 12;

/** What catalogues ask about a document. */
export function composeMetadata(plan: Plan, title: string): Metadata {
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
    keywords: keywordsOf(plan),
    description: describe(plan, title),
    year: plan.year,
    area: plan.area,
    kind: plan.kind,
  };
}

function keywordsOf(plan: Plan): readonly string[] {
  const own =
    plan.kind === 'campaign'
      ? [
          '联合抽查',
          ...(plan.sampling?.objects.industries ?? []),
          ...plan.departments.map(({ reference }) => printedName(reference)),
        ]
      : ['监管工作实施方案', ...plan.targets.map(({ metric }) => metric)];
  return [...new Set(['双随机、一公开', plan.profile.region, String(plan.year), ...own])].slice(0, MAX_KEYWORDS);
}

/** One sentence of facts. */
function describe(plan: Plan, title: string): string {
  const facts = plan.kind === 'campaign' ? campaignClauses(plan) : workPlanClauses(plan);
  const issued = plan.issued ? [`${printDay(plan.issued)}成文`] : [];
  return `${[title, ...facts, ...issued].join('，')}。`;
}

function campaignClauses({ schedule, sampling, departments }: CampaignPlan): readonly string[] {
  const leads = departments.filter(({ role }) => role === '牵头').map(({ reference }) => printedName(reference));
  return [
    schedule.window ? [printSpan(schedule.window)] : [],
    leads.length > 0 ? [`${leads.join('、')}牵头`] : [],
    departments.length > 0 ? [`${departments.length}个部门参与`] : [],
    sampling ? [`抽查对象为${sampling.objects.text}`] : [],
    sampling?.ratio ? [`抽取比例${printRatio(sampling.ratio)}`] : [],
  ].flat();
}

function workPlanClauses({ targets, sections }: WorkPlan): readonly string[] {
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  return [
    ...targets.map(({ metric, bound }) => `${metric}${printBound(bound)}`),
    ...(headings.length > 0 ? [`包括${headings.join('、')}`] : []),
  ];
}
