import { isMadePublic } from './is-made-public.ts';
import type { ContactReference, Plan } from './plan.ts';

/** The contacts a document prints: one that is not for the public stands in no text made public. */
export function printedContacts(plan: Plan): readonly ContactReference[] {
  return isMadePublic(plan) ? plan.contacts.filter(({ contact }) => contact.publishable) : plan.contacts;
}
