import type { Plan } from '../../plan/plan.ts';
import type { PageModel } from '../page-model.ts';
import { chartsOf } from './charts.ts';
import { timelineOf } from './timeline.ts';

/** What the public page of a plan shows beside the document. What other documents have to do with it is for the build to say. */
export function composePage(plan: Plan): PageModel {
  const { disclosure, version, supersedes, status } = plan;
  return {
    column: disclosure.column,
    version,
    isRevision: status === '调整' || supersedes !== null || (version ?? 1) > 1,
    timeline: timelineOf(plan),
    charts: chartsOf(plan),
    links: [],
    revision: null,
  };
}
