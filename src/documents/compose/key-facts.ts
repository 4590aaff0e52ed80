import { printDay } from '../../plan/day.ts';
import type { CampaignPlan, Deadline, Delivery, Plan, Sampling, WorkPlan } from '../../plan/plan.ts';
import { printedName } from '../facts/organs.ts';
import { leastCount, printBound, printCount, printRatio } from '../facts/print-bound.ts';
import { printDeadline, printSpan } from '../facts/print-time.ts';
import type { KeyFact } from '../manuscript.ts';

/** The facts a reader looks for first. Those the plan does not state are left out. */
export function composeKeyFacts(plan: Plan): readonly KeyFact[] {
  const pairs = plan.kind === 'campaign' ? campaignPairs(plan) : workPlanPairs(plan);
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

type Pair = readonly [label: string, value: string | null | undefined];

function campaignPairs({ schedule, sampling, departments, disclosure }: CampaignPlan): readonly Pair[] {
  const { window, results, disposals, summary } = schedule;
  const names = departments.map(({ reference, role }) =>
    role === '牵头' ? `${printedName(reference)}（牵头）` : printedName(reference),
  );
  return [
    ['抽查时间', window && printSpan(window)],
    ['抽查对象', sampling?.objects.text],
    ['抽取比例', sampling && printSample(sampling)],
    ['参与部门', names.join('、')],
    ['检查结果录入截止', results?.due && printDay(results.due)],
    ['后续处置截止', disposals?.due && printDay(disposals.due)],
    ['总结报送', summary && printDelivery(summary)],
    ['信息公开类型', disclosure.type],
  ];
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

function workPlanPairs({ targets, schedule, disclosure, year }: WorkPlan): readonly Pair[] {
  return [
    ...targets.map(({ metric, bound }): Pair => [metric, printBound(bound)]),
    ...schedule.reports.map((report): Pair => [report.name, printReport(report, year)]),
    ['总结报送', schedule.summary && printDelivery(schedule.summary)],
    ['信息公开类型', disclosure.type],
  ];
}

function printReport(report: Deadline & Delivery, year: number): string | null {
  const text = report.form === 'every' ? printDeadline(report, year) : report.due && printDay(report.due);
  return text && `${text}前${sendTo(report)}`;
}

function printDelivery(summary: Deadline & Delivery): string | null {
  return summary.due && `${printDay(summary.due)}前${sendTo(summary)}`;
}

function sendTo({ to }: Delivery): string {
  return to ? `报${printedName(to)}` : '报送';
}
