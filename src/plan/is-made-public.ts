import type { Plan } from './plan.ts';

/** Whether anybody may read a plan. One that does not say otherwise is taken for public; one with a 密级 never is. */
export function isMadePublic({ disclosure, secrecy }: Pick<Plan, 'disclosure' | 'secrecy'>): boolean {
  return secrecy === null && (disclosure.type === null || disclosure.type === '主动公开');
}
