import { printDay } from '../../plan/day.ts';
import type { CampaignPlan, Sampling } from '../../plan/plan.ts';
import { campaignFacts } from '../facts/campaign-facts.ts';
import { printedName } from '../facts/organs.ts';
import { leastCount, printCount, printRatio } from '../facts/print-bound.ts';
import { printDelivery } from '../facts/print-delivery.ts';
import { printSpan } from '../facts/print-time.ts';
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

function campaignKeyFacts({ schedule, sampling, departments, disclosure }: CampaignPlan): readonly KeyFact[] {
  const { window, results, disposals, summary } = schedule;
  const names = departments.map(({ reference, role }) =>
    role === '牵头' ? `${printedName(reference)}（牵头）` : printedName(reference),
  );
  return keyFacts([
    ['抽查时间', window && printSpan(window)],
    ['抽查对象', sampling?.objects.text],
    ['抽取比例', sampling && printSample(sampling)],
    ['参与部门', names.join('、')],
    ['检查结果录入截止', results?.due && printDay(results.due)],
    ['后续处置截止', disposals?.due && printDay(disposals.due)],
    ['总结报送', summary && printDelivery(summary)],
    ['信息公开类型', disclosure.type],
  ]);
}

/** 共计不低于3%（41户中至少2户） */
function printSample({ ratio, objects, minCount, count }: Sampling): string {
  const { population } = objects;
  const stated = [ratio ? [printRatio(ratio)] : [], count ? [printCount(count)] : []].flat().join('，');
  const least = Math.max((ratio && population !== null ? leastCount(ratio, population) : null) ?? 0, minCount ?? 0);
  if (least === 0) return stated;
  const known = population === null ? `至少${least}户` : `${population}户中至少${least}户`;
  return stated === '' ? known : `${stated}（${known}）`;
}

function clausesOf({ schedule, sampling, departments }: CampaignPlan): readonly string[] {
  const leads = departments.filter(({ role }) => role === '牵头').map(({ reference }) => printedName(reference));
  return [
    schedule.window ? [printSpan(schedule.window)] : [],
    leads.length > 0 ? [`${leads.join('、')}牵头`] : [],
    departments.length > 0 ? [`${departments.length}个部门参与`] : [],
    sampling ? [`抽查对象为${sampling.objects.text}`] : [],
    sampling?.ratio ? [`抽取比例${printRatio(sampling.ratio)}`] : [],
  ].flat();
}
