import type { WorkPlan } from '../../plan/work-plan.ts';
import { percentOf } from './bound-data.ts';
import type { KindData } from './kind-data.ts';

/** The public data of a year's programme: the numbers it sets; the rest of it is text. */
export function workPlanData({ targets }: WorkPlan): KindData {
  return {
    organs: [],
    facts: {
      targets: targets.map(({ id, metric, bound, base, exceptions }) => ({
        id,
        metric,
        sense: bound.sense,
        lowPercent: percentOf(bound.low),
        highPercent: percentOf(bound.high),
        base,
        exceptions,
      })),
    },
  };
}
