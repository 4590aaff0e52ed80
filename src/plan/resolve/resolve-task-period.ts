import type { PlanPath } from '../../core/source.ts';
import type { AnnualPlanTaskPeriodInput } from '../../schema/inputs.ts';
import type { TaskPeriod } from '../annual-plan.ts';
import type { Findings } from './findings.ts';
import { resolveEdge } from './resolve-series.ts';
import { sayEndBeforeStart } from './say-end-before-start.ts';

const MONTH_FORM = /^\d{4}-\d{2}$/;
const LAST_DATE = 31;

/** When a task is carried out: a month counts from its first day or to its last. Words alone have no days. */
export function resolveTaskPeriod(
  findings: Findings,
  input: AnnualPlanTaskPeriodInput | null | undefined,
  path: PlanPath,
): TaskPeriod | null {
  if (!input) return null;
  const text = input.text ?? null;
  if ('computed' in input) return { path, span: null, byMonth: false, text };
  const start = resolveEdge(findings, input.start, { path: [...path, 'start'], date: 1 });
  const end = resolveEdge(findings, input.end, { path: [...path, 'end'], date: LAST_DATE });
  const byMonth = MONTH_FORM.test(input.start) && MONTH_FORM.test(input.end);
  if (start === null || end === null) return { path, span: null, byMonth, text };
  if (end < start) sayEndBeforeStart(findings, { start, end, path: [...path, 'end'] });
  return { path, span: { start, end }, byMonth, text };
}
