import type { Deadline, Delivery } from '../../plan/schedule.ts';
import type { Target, WorkPlan } from '../../plan/work-plan.ts';
import { printBound } from '../facts/print-bound.ts';
import { printDelivery, sendTo } from '../facts/print-delivery.ts';
import { printLimit } from '../facts/print-limit.ts';
import { workPlanFacts } from '../facts/work-plan-facts.ts';
import { composeReturns } from './returns.ts';
import { keyFacts, type Telling } from './telling.ts';

/** What a work plan tells of itself. */
export function tellWorkPlan(plan: WorkPlan): Telling {
  const { targets, schedule, disclosure, year, sections } = plan;
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  return {
    facts: workPlanFacts(plan),
    keyFacts: keyFacts([
      ...targets.map((target) => [target.metric, printTarget(target)] as const),
      ...schedule.reports.map((report) => [report.name, printReport(report, year)] as const),
      ['总结报送', schedule.summary && printDelivery(schedule.summary)],
      ['信息公开类型', disclosure.type],
    ]),
    keywords: ['监管工作实施方案', ...targets.map(({ metric }) => metric)],
    clauses: [
      ...targets.map(({ metric, bound }) => `${metric}${printBound(bound)}`),
      ...(headings.length > 0 ? [`包括${headings.join('、')}`] : []),
    ],
    sections,
    annexes: [],
    sheets: (request) => composeReturns(plan, request),
  };
}

/** 不低于3%（新登记企业除外） */
function printTarget({ bound, exceptions }: Target): string {
  return `${printBound(bound)}${exceptions === null ? '' : `（${exceptions}除外）`}`;
}

/** 每月20日下午5:00前通过综合管理系统报区市场监管局 */
function printReport(report: Deadline & Delivery, year: number): string | null {
  const limit = printLimit(report, year);
  return limit && `${limit}${report.via === null ? '' : `通过${report.via}`}${sendTo(report)}`;
}
