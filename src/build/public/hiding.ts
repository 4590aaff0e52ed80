import { printedObject } from '../../documents/facts/object-name.ts';
import type { Plan } from '../../plan/plan.ts';
import { printedContacts } from '../../plan/printed-contacts.ts';
import type { Hiding } from './mask-personal.ts';

/** What has to be hidden of a plan where everybody may read it, and which mailboxes are those of an office. */
export function hidingOf(plan: Plan): Hiding {
  const domains = plan.profile.mailDomains.map((domain) => `.${domain.toLowerCase().replace(/^[@*.]+/, '')}`);
  const given = new Set(printedContacts(plan).flatMap(({ contact }) => contact.mailbox ?? []));
  return {
    persons: naturalPersons(plan),
    isOfficial: (mailbox) =>
      given.has(mailbox) || domains.some((domain) => `.${mailbox.replace(/^.*@/, '').toLowerCase()}`.endsWith(domain)),
  };
}

/** Names of natural persons that were inspected, and what is printed in their place. */
function naturalPersons(plan: Plan): ReadonlyMap<string, string> {
  const objects = plan.kind === 'results' ? plan.entities : plan.kind === 'disposals' ? plan.entries : [];
  return new Map(
    objects.flatMap((object): readonly (readonly [string, string])[] =>
      object.kind === '自然人' && object.name !== null ? [[object.name, printedObject(object)]] : [],
    ),
  );
}
