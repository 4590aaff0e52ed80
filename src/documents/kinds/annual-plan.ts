import type { AnnualPlan, Task, TaskTable } from '../../plan/annual-plan.ts';
import { printDay } from '../../plan/days/day.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import { annualPlanFacts } from '../facts/annual-plan-facts.ts';
import { namesById } from '../facts/organs.ts';
import { printMonths } from '../facts/print-time.ts';
import { spanOf } from '../facts/span-of.ts';
import { yearFigures } from '../facts/year-figures.ts';
import { composeOwnTable, pickColumns } from './own-table.ts';
import { taskColumns } from './task-columns.ts';
import { keyFacts, type OwnAnnex, type Telling } from './telling.ts';
import { composeYearSheets } from './year-sheets.ts';

/** What a plan of the year's tasks tells of itself. */
export function tellAnnualPlan(plan: AnnualPlan): Telling {
  const figures = yearFigures(plan);
  const { tasks, joint } = figures;
  const leads = leadNames(tasks);
  const months = monthsOf(tasks);
  return {
    facts: annualPlanFacts(plan, figures),
    keyFacts: keyFacts([
      ['抽查任务', `${tasks.length}项`],
      ['部门联合抽查', joint > 0 ? `${joint}项` : null],
      ['抽查时间', months],
      ['完成期限', plan.allDue?.due && printDay(plan.allDue.due)],
      ['牵头部门', leads.join('、')],
      ['信息公开类型', plan.disclosure.type],
    ]),
    keywords: ['抽查工作计划', ...areasOf(tasks), ...leads],
    clauses: [
      `安排抽查任务${tasks.length}项`,
      ...(joint > 0 ? [`其中部门联合抽查${joint}项`] : []),
      ...(months === null ? [] : [`抽查时间${months}`]),
    ],
    sections: [],
    annexes: plan.tables.map(annexOf),
    sheets: (request) => composeYearSheets(plan, request),
  };
}

function annexOf({ title, columns, tasks, path }: TaskTable): OwnAnnex {
  const picked = pickColumns(taskColumns, tasks, columns);
  return { title: title?.text ?? null, ...composeOwnTable(picked, [{ heading: null, rows: tasks }], path) };
}

function leadNames(tasks: readonly Task[]): readonly string[] {
  return [...namesById(tasks.flatMap(taskLeads)).values()];
}

function areasOf(tasks: readonly Task[]): readonly string[] {
  return [...new Set(tasks.flatMap(({ area }) => area ?? []))];
}

/** From the month of the first task to that of the last; null where no task has days. */
function monthsOf(tasks: readonly Task[]): string | null {
  const spans = tasks.flatMap(({ period }) => period?.span ?? []);
  const start = spanOf(spans.map((span) => span.start))?.start;
  const end = spanOf(spans.map((span) => span.end))?.end;
  return start === undefined || end === undefined ? null : printMonths({ start, end });
}
