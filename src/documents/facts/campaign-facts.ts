import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import { areaFacts } from './area-facts.ts';
import { type FactEntry, fact, joined, typedFact } from './fact.ts';
import { isJoint } from './is-joint.ts';
import { printedName, printedNames } from './organs.ts';
import { printTier } from './print-tier.ts';
import { printedPlatform } from './printed-platform.ts';
import { samplingFacts } from './sampling-facts.ts';
import { trimClosing } from './trim-closing.ts';

/** Facts only a campaign has: sampling, departments, inspectors, platforms. */
export function campaignFacts(plan: CampaignPlan): readonly FactEntry[] {
  const { profile, tiers, draw, planRows } = plan;
  return [
    ...samplingFacts(plan),
    ...departmentsFacts(plan),
    ...inspectionFacts(plan),
    fact('joint', ['departments'], isJoint(plan) ? '联合' : null),
    ...areaFacts(profile.region),
    fact('platform', ['platform'], printedPlatform(plan.platform)),
    fact('publishTo', ['publishTo'], printedPlatform(plan.publishTo)),
    fact('level', ['level'], joined(tiers.map(printTier), '、')),
    fact('draw', ['draw'], draw),
    fact(
      'planRows',
      ['planRows'],
      joined(
        planRows.map(({ text }) => `第${text.replace(/^.*#/, '')}项`),
        '、',
      ),
    ),
    typedFact('itemsFrom', ['itemsFrom'], plan.itemsFrom && trimClosing(plan.itemsFrom.text)),
  ];
}

/** Who leads, who takes part, who guides. */
function departmentsFacts(plan: CampaignPlan): readonly FactEntry[] {
  const { leads, partners, guides } = departmentsByRole(plan);
  const pathOf = (list: readonly Department[]) => list[0]?.path ?? ['departments'];
  const isConditional = leads.some(({ leadWhen }) => leadWhen !== null);
  return [
    fact('lead', pathOf(leads), namesOf(leads)),
    fact('lead.several', pathOf(leads), leads.length > 1 ? namesOf(leads) : null),
    fact('lead.conditions', pathOf(leads), isConditional ? joined(leads.map(printLead), '、') : null),
    fact('partners', pathOf(partners), namesOf(partners)),
    fact('guides', pathOf(guides), namesOf(guides)),
  ];
}

function namesOf(departments: readonly Department[]): string | null {
  return joined(printedNames(departments.map(({ reference }) => reference)), '、');
}

/** 区市场监管局（检查对象为食品经营单位的） */
function printLead({ reference, leadWhen }: Department): string {
  const name = printedName(reference);
  return leadWhen === null ? name : `${name}（${trimClosing(leadWhen.text)}）`;
}

function inspectionFacts({ inspectors, inspectionNotice, attachments }: CampaignPlan): readonly FactEntry[] {
  const annex = inspectionNotice?.annex ?? null;
  return [
    fact('inspectors.perVisit', ['inspectors', 'perVisit'], inspectors.perVisit?.toString()),
    fact('inspectors.credentials', ['inspectors', 'credentials'], inspectors.credentials),
    fact('inspectors.scanOnEntry', ['inspectors', 'scanOnEntry'], inspectors.scanOnEntry ? '扫码入企' : null),
    fact('inspectors.noExperts', ['inspectors', 'experts'], inspectors.experts === false ? '不请专业人员' : null),
    fact('inspectors.recusal', ['inspectors', 'recusal'], inspectors.recusal ? '回避' : null),
    fact('inspectionNotice.by', ['inspectionNotice', 'by'], inspectionNotice && joined(inspectionNotice.by, '或')),
    fact(
      'inspectionNotice.form',
      ['inspectionNotice', 'form'],
      annex === null ? null : `附件${attachments.length > 1 ? annex : ''}`,
    ),
  ];
}
