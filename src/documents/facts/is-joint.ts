import type { Plan } from '../../plan/plan.ts';

/** Whether several departments carry out a campaign; one that stands for a group is several. Other plans speak of joint inspections. */
export function isJoint(plan: Plan): boolean {
  if (plan.kind !== 'campaign') return true;
  const acting = plan.departments.filter(({ role }) => role !== '指导');
  return acting.length > 1 || acting.some(({ reference }) => reference.organ.kind === '群体');
}
