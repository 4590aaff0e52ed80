import type { Task } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Typed } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Subject } from '../check.ts';
import { tasksOf } from '../inspections/tasks-of.ts';

/** A row of an annual plan, as a campaign names it: `luquan/2026/annual-plan#2`. */
export interface PlanRow {
  readonly written: Typed;
  /** What stands before the #: the id of a plan, or a registered document. */
  readonly of: string;
  /** The plan itself, where it is one of the same folder. */
  readonly plan: Plan | undefined;
  readonly task: Task | undefined;
}

const ROW = /^(.*)#(\d{1,4})$/s;

/** The rows a campaign carries out. */
export function rowsOf({ planRows }: CampaignPlan, ledger: Subject['ledger']): readonly PlanRow[] {
  return planRows.map((written) => {
    const [, of = written.text, number] = ROW.exec(written.text) ?? [];
    const plan = ledger.find(({ id }) => id === of);
    const task = plan && tasksOf(plan).find((each) => String(each.number) === number);
    return { written, of, plan, task };
  });
}

/** Whether a row is written with its number. */
export function hasRowNumber({ written }: PlanRow): boolean {
  return ROW.test(written.text);
}
