import type { Task } from './annual-plan.ts';

/**
 * Whether several departments carry a task out together. Of those that lead on a condition one does at a time; a group
 * counts as several, whoever its members are.
 */
export function isJointTask({ leads, leadWhen, partners }: Task): boolean {
  const leading = new Set(leads.map(({ organ }) => organ.id));
  const others = new Set(partners.map(({ organ }) => organ.id).filter((id) => !leading.has(id)));
  const isGroup = [...leads, ...partners].some(({ organ }) => organ.kind === '群体');
  return isGroup || Math.max(leading.size, Math.min(1, leadWhen.length)) + others.size > 1;
}
