import type { WorkPlan } from '../../plan/work-plan.ts';
import { type FactEntry, fact, typedFact } from './fact.ts';
import { platformFacts } from './platform-facts.ts';
import { printBound, printShares } from './print-bound.ts';

/** Facts only a work plan has: its typed introduction and its targets. */
export function workPlanFacts(plan: WorkPlan): readonly FactEntry[] {
  return [
    typedFact('preamble', ['preamble'], plan.preamble?.text),
    ...platformFacts(plan.profile),
    ...plan.targets.flatMap((target) => [
      fact(`targets.${target.id}`, target.path, printShares(target.bound)),
      fact(`targets.${target.id}.bound`, target.path, printBound(target.bound)),
      fact(`targets.${target.id}.metric`, [...target.path, 'metric'], target.metric),
      fact(`targets.${target.id}.base`, [...target.path, 'base'], target.base),
      fact(`targets.${target.id}.exceptions`, [...target.path, 'exceptions'], target.exceptions),
    ]),
  ];
}
