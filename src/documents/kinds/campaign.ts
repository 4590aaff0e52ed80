import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { campaignFacts } from '../facts/campaign-facts.ts';
import { printedName } from '../facts/organs.ts';
import { printCount, printRatio, printStratum, unitOf } from '../facts/print-bound.ts';
import { printDelivery, printDue } from '../facts/print-delivery.ts';
import { printTier } from '../facts/print-tier.ts';
import { printSpan } from '../facts/print-time.ts';
import { trimClosing } from '../facts/trim-closing.ts';
import type { KeyFact } from '../manuscript.ts';
import { keyFacts, type Telling } from './telling.ts';

/** What a campaign tells of itself. */
export function tellCampaign(plan: CampaignPlan): Telling {
  const names = plan.departments.map(({ reference }) => printedName(reference));
  return {
    facts: campaignFacts(plan),
    keyFacts: campaignKeyFacts(plan),
    keywords: ['联合抽查', ...(plan.sampling?.objects.industries ?? []), ...names],
    clauses: clausesOf(plan),
    sections: [],
    annexes: [],
    sheets: () => [],
  };
}

function campaignKeyFacts(plan: CampaignPlan): readonly KeyFact[] {
  const { schedule, sampling, disclosure, tiers, draw } = plan;
  const { window, visits, visitsBy, results, disposals, summary, phases } = schedule;
  return keyFacts([
    ['抽查时间', window && printSpan(window)],
    ['实施阶段', phases.map(({ name, ...span }) => `${name}（${printSpan(span)}）`).join('、')],
    ['实地核查', visits ? printSpan(visits) : visitsBy && printDue(visitsBy)],
    ['抽查对象', sampling && trimClosing(sampling.objects.text)],
    ['抽取比例', sampling && printSample(sampling)],
    ['抽取方式', [draw, ...tiers.map(printTier)].filter((text) => text !== null).join('、')],
    ['参与部门', plan.departments.map(printDepartment).join('、')],
    ['检查结果录入截止', results && printDue(results)],
    ['后续处置截止', disposals && printDue(disposals)],
    ['总结报送', summary && printDelivery(summary)],
    ['信息公开类型', disclosure.type],
  ]);
}

function printDepartment({ reference, role }: Department): string {
  const name = printedName(reference);
  return role === '牵头' || role === '指导' ? `${name}（${role}）` : name;
}

/** 共计不低于3%（41户中至少2户：41 × 3% = 1.23，向上取整为 2）; what follows is in brackets only where it says more. */
function printSample(sampling: Sampling): string {
  const { ratio, objects, count, strata } = sampling;
  const stated = [ratio ? [printRatio(ratio)] : [], count ? [printCount(count)] : [], strata.map(printStratum)].flat().join('，');
  const least = leastCount(sampling);
  if (least === null) return stated;
  const unit = unitOf(count);
  const whole = objects.population === null ? '' : `${objects.population}${unit}中`;
  const working = least.working === null ? '' : `：${least.working.zh}`;
  const known = `${whole}至少${least.count}${unit}${working}`;
  if (stated === '') return known;
  return whole === '' && working === '' ? stated : `${stated}（${known}）`;
}

function clausesOf(plan: CampaignPlan): readonly string[] {
  const { schedule, sampling, departments } = plan;
  const leads = departmentsByRole(plan).leads.map(({ reference }) => printedName(reference));
  return [
    schedule.window ? [printSpan(schedule.window)] : [],
    leads.length > 0 ? [`${leads.join('、')}牵头`] : [],
    departments.length > 0 ? [`${departments.length}个部门参与`] : [],
    sampling ? [`抽查对象为${trimClosing(sampling.objects.text)}`] : [],
    sampling?.ratio ? [`抽取比例${printRatio(sampling.ratio)}`] : [],
  ].flat();
}
