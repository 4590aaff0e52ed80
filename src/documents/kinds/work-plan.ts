import { printDay } from '../../plan/day.ts';
import type { Deadline, Delivery, WorkPlan } from '../../plan/plan.ts';
import { printBound } from '../facts/print-bound.ts';
import { printDelivery, sendTo } from '../facts/print-delivery.ts';
import { printDeadline } from '../facts/print-time.ts';
import { workPlanFacts } from '../facts/work-plan-facts.ts';
import { composeReportLedger } from './report-ledger.ts';
import { keyFacts, type Telling } from './telling.ts';

/** What a work plan tells of itself. */
export function tellWorkPlan(plan: WorkPlan): Telling {
  const { targets, schedule, disclosure, year, sections } = plan;
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  return {
    facts: workPlanFacts(plan),
    keyFacts: keyFacts([
      ...targets.map(({ metric, bound }) => [metric, printBound(bound)] as const),
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
    sheets: (title) => composeReportLedger(plan, title),
  };
}

function printReport(report: Deadline & Delivery, year: number): string | null {
  const text = report.form === 'every' ? printDeadline(report, year) : report.due && printDay(report.due);
  return text && `${text}前${sendTo(report)}`;
}
