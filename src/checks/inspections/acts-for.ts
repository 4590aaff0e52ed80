import type { Organ, Registry } from '../../plan/registry/registry.ts';
import { organsAbove } from './organs-above.ts';

/** Whether an organ acts for a department: itself, its host, its section, or a member of the group it is. */
export function actsFor(organ: Organ, department: Organ, registry: Registry): boolean {
  const isBelow = (low: Organ, high: Organ): boolean => organsAbove(low, registry).some(({ id }) => id === high.id);
  const isNamed = [department.id, ...department.members].includes(organ.id);
  return isNamed || isUnlisted(department) || isBelow(organ, department) || isBelow(department, organ);
}

/** A group nobody listed the members of: anyone may be in it. */
export function isUnlisted({ kind, members }: Organ): boolean {
  return kind === '群体' && members.length === 0;
}
