import { remembered } from '../../core/remembered.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { Plan } from '../../plan/plan.ts';
import { isPublic } from '../../renderers/html/is-public.ts';
import { hidingOf } from './hiding.ts';
import { maskPersonal, tellsOfPersons } from './mask-personal.ts';

/**
 * The manuscript as everybody may read it, in whatever format: with what tells of a person hidden. One that is not for
 * everybody, or a draft, which its writers have to see as it is, stays as it was.
 */
export function publicManuscript(plan: Plan, manuscript: Manuscript): Manuscript {
  return shownOf(plan)(manuscript);
}

/** Every file of a plan is made of it: what is to be hidden is looked for once. */
const shownOf = remembered((plan: Plan) =>
  remembered((manuscript: Manuscript): Manuscript => {
    if (manuscript.draft || !isPublic(manuscript)) return manuscript;
    const hiding = hidingOf(plan);
    return tellsOfPersons(manuscript, hiding) ? maskPersonal(manuscript, hiding) : manuscript;
  }),
);
