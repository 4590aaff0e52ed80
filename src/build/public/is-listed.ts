import { isPublic } from '../../renderers/html/is-public.ts';
import type { CompiledPlan } from '../compiled-plan.ts';

/**
 * Whether the files of the whole root may tell of a plan: what they tell is for everybody. A plan that could not be
 * composed is judged by its facts, and where it has none stays as it was.
 */
export function isListed({ plan, manuscript }: Pick<CompiledPlan, 'plan' | 'manuscript'>): boolean {
  if (manuscript !== undefined) return isPublic(manuscript);
  if (plan === undefined) return true;
  return plan.secrecy === null && plan.disclosure.type === '主动公开';
}
