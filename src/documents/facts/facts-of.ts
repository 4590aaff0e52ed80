import type { Plan } from '../../plan/plan.ts';
import type { Telling } from '../kinds/telling.ts';
import { commonFacts } from './common-facts.ts';
import type { Facts } from './fact.ts';
import { scheduleFacts } from './schedule-facts.ts';

/** Everything a sentence may refer to in a plan, printed. Facts the plan does not state are there without a text. */
export function factsOf(plan: Plan, { facts }: Telling): Facts {
  return new Map([...commonFacts(plan), ...scheduleFacts(plan), ...facts]);
}
