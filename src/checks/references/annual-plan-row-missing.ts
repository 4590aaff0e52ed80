import { keyPlaceAt } from '../../core/source.ts';
import type { CitedDocument, Registry } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Related } from '../check.ts';
import { tasksOf } from '../inspections/tasks-of.ts';
import { hasRowNumber, type PlanRow, rowsOf } from './plan-rows.ts';

const INSPECTIONS = /抽查|检查/;

/** A campaign that cites the year's plan and does not say which of its rows it carries out, or names one it has not. */
export const annualPlanRowMissing: Check = defineCheck({
  id: 'references/annual-plan-row-missing',
  severity: 'warning',
  title: { zh: '没有对应年度计划的任务行', en: 'A campaign is tied to no row of the annual plan' },
  why: {
    zh: '抽查按年度计划实施，对不上任务行，就看不出这次抽查在不在计划内。',
    en: 'Inspections follow the annual plan; without its row nobody can tell whether this one was planned.',
  },
  fix: {
    zh: '写 `planRows: [luquan/2026/annual-plan#2]`，`#` 后是计划的序号；计划不在 `plans/` 里的，写登记文件的标识，如 `annual-plan-2026#2`。',
    en: 'Write `planRows: [luquan/2026/annual-plan#2]`, the number of the row after `#`; where the plan is not below `plans/`, the id of the registered document, as `annual-plan-2026#2`.',
  },
  basis: '《市场监管总局关于全面推进“双随机、一公开”监管工作的通知》（国市监信〔2019〕38号）（依据待核）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '本方案没有对应《{plan}》的任务行，应在 `planRows` 写明',
      en: 'Unexpected campaign without a row of 《{plan}》, expected `planRows`',
    },
    unknown: {
      zh: '`planRows` 为 `{row}`，应为《{plan}》中已有的任务行',
      en: 'Unexpected row `{row}`, expected one of 《{plan}》',
    },
  },
  example: {
    bad: 'basis: [«示例市甲区2026年度抽查工作计划»]',
    good: `
basis: [示例市甲区2026年度抽查工作计划]
planRows: [test/2026/annual-plan#1]`,
    others: { 'annual-plan': 'kind: annual-plan' },
  },

  *run({ plan, registry, ledger }, found) {
    if (plan.kind !== 'campaign') return;
    const cited = plan.basis.find(({ document }) => isAnnualPlan(document) && yearOf(document, plan.year) === plan.year);
    if (cited !== undefined && plan.planRows.length === 0) {
      yield found('missing', at(cited.path), { plan: cited.document.title });
    }
    for (const row of rowsOf(plan, ledger)) {
      if (isThere(row, registry)) continue;
      const title = row.plan?.title?.text ?? cited?.document.title ?? row.of;
      yield found('unknown', at(row.written.path), { row: row.written.text, plan: title }, ...rowsOnFile(row));
    }
  },
});

/** The rows the plan does have. */
function rowsOnFile({ plan }: PlanRow): readonly Related[] {
  if (plan?.kind !== 'annual-plan') return [];
  const numbers = tasksOf(plan).map(({ number }) => number);
  const note = { zh: `现有任务行：${numbers.join('、')}`, en: `the rows it has: ${numbers.join(', ')}` };
  return [{ spot: keyPlaceAt(plan.positions, [plan.positions.has(['rows']) ? 'rows' : 'tables']), note }];
}

/** Plans of other folders are out of sight, and a name nobody has was said so when it was looked up. */
function isThere(row: PlanRow, { documents }: Registry): boolean {
  if (row.task !== undefined) return true;
  if (row.plan !== undefined || !hasRowNumber(row)) return false;
  const document = documents.find(({ id, title }) => id === row.of || title === row.of);
  return document === undefined || isAnnualPlan(document);
}

function isAnnualPlan({ kind, title }: CitedDocument): boolean {
  if (kind !== null) return kind === 'annual-plan';
  const year = title.indexOf('年度');
  return year !== -1 && title.endsWith('计划') && INSPECTIONS.test(title.slice(year));
}

function yearOf({ title }: CitedDocument, fallback: number): number {
  return Number(/(\d{4})年/.exec(title)?.[1] ?? fallback);
}
