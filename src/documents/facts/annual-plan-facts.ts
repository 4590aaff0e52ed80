import type { AnnualPlan } from '../../plan/annual-plan.ts';
import { printDay } from '../../plan/days/day.ts';
import { allAlike } from './all-alike.ts';
import { type FactEntry, fact, someOf } from './fact.ts';
import { limitFacts } from './limit-facts.ts';
import { platformFacts } from './platform-facts.ts';
import type { YearFigures } from './year-figures.ts';

/** Facts only a plan of the year's tasks has: how many there are, by when they are done. */
export function annualPlanFacts({ tables, allDue, profile }: AnnualPlan, { tasks, joint }: YearFigures): readonly FactEntry[] {
  const path = tables[0]?.path ?? [];
  const byClass = tasks.filter(({ sampling }) => sampling?.credit?.required).length;
  return [
    fact('tasks.count', path, String(tasks.length)),
    fact('tasks.joint', path, someOf(joint)),
    fact('tasks.alike', path, joint > 0 && joint === tasks.length ? allAlike(joint, '部门联合抽查') : null),
    fact('tasks.byClass', path, someOf(byClass)),
    fact('tables.count', path, tables.length > 1 ? String(tables.length) : null),
    fact('allDue', ['allDue'], allDue?.due && printDay(allDue.due)),
    ...platformFacts(profile),
    ...limitFacts(profile),
  ];
}
