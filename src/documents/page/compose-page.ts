import { isRevision } from '../../plan/is-revision.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PageModel } from '../page-model.ts';
import { chartsOf } from './charts.ts';
import { timelineOf } from './timeline.ts';

/**
 * What the public page of a plan shows beside the document; `speak` answers the references of what the plan types. What other
 * documents have to do with it is for the build to say.
 */
export function composePage(plan: Plan, speak: (text: string) => string): PageModel {
  const { disclosure, version } = plan;
  return {
    column: disclosure.column,
    version,
    isRevision: isRevision(plan),
    timeline: timelineOf(plan).map((entry) => ({ ...entry, note: speak(entry.note) })),
    charts: chartsOf(plan),
    links: [],
    revision: null,
  };
}
