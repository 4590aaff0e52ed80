import { isMadePublic } from './is-made-public.ts';
import type { Plan } from './plan.ts';
import type { ContactReference } from './registry/registry.ts';

/** The contacts a document prints: one that is not for the public stands in no text made public. */
export function printedContacts(plan: Plan): readonly ContactReference[] {
  return isMadePublic(plan) ? plan.contacts.filter(({ contact }) => contact.publishable) : plan.contacts;
}
