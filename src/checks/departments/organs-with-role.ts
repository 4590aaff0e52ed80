import type { Organ, OrganReference } from '../../plan/registry/registry.ts';
import type { Subject } from '../check.ts';
import { isUnlisted } from '../inspections/acts-for.ts';
import { deliveriesOf } from '../schedule/deadlines.ts';

const GOVERNMENTS = /(?:政府|街道|办事处|管委会|管理委员会|村民委员会|居民委员会|社区)$/;

/**
 * Ids of the organs a plan gives something to do or to receive: issuers, departments, addressees, recipients; members of
 * their groups and the organs above them included. Undefined where a group takes part whose members the registry
 * does not list, so that nothing can be said of anyone.
 */
export function organsWithRole(subject: Subject): ReadonlySet<string> | undefined {
  const byId = new Map(subject.registry.organs.map((organ) => [organ.id, organ]));
  const roles = new Set<string>();
  const named = referencesOf(subject).map(({ organ }) => organ);
  if (named.some(isOpenGroup)) return undefined;
  const open: Organ[] = [...named, ...contactOrgans(subject, byId)];
  for (let organ = open.pop(); organ !== undefined; organ = open.pop()) {
    if (roles.has(organ.id)) continue;
    roles.add(organ.id);
    for (const id of organ.parent === null ? organ.members : [...organ.members, organ.parent]) {
      const next = byId.get(id);
      if (next !== undefined) open.push(next);
    }
  }
  return roles;
}

/** A group nobody listed the members of: any department may be in it, but for groups of governments below. */
function isOpenGroup(organ: Organ): boolean {
  return isUnlisted(organ) && !GOVERNMENTS.test(organ.name);
}

function referencesOf({ plan }: Subject): readonly OrganReference[] {
  const departments = plan.kind === 'campaign' ? plan.departments.map(({ reference }) => reference) : [];
  return [
    ...plan.issuers,
    ...plan.mark,
    plan.imprint?.organ ?? null,
    ...plan.addressees,
    ...plan.copiesTo,
    ...departments,
    ...deliveriesOf(plan).flatMap(({ by, to }) => [by, to]),
  ].filter((reference) => reference !== null);
}

function contactOrgans({ plan }: Subject, byId: ReadonlyMap<string, Organ>): readonly Organ[] {
  return plan.contacts
    .map(({ contact }) => (contact.organ === null ? undefined : byId.get(contact.organ)))
    .filter((organ) => organ !== undefined);
}
