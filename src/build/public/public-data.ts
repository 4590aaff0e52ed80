import { composeData } from '../../documents/data/compose-data.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PublicData } from '../../schema/public-data.ts';
import { hidingOf } from './hiding.ts';
import { maskPersonal, tellsOfPersons } from './mask-personal.ts';

/** What a site publishes of a plan, with what tells of a person hidden. */
export function publicData(plan: Plan, manuscript: Manuscript): PublicData {
  const data = composeData(plan, manuscript);
  const hiding = hidingOf(plan);
  return tellsOfPersons(data, hiding) ? maskPersonal(data, hiding) : data;
}
