import { expect, test } from 'vitest';
import { printedContacts } from '../../src/plan/printed-contacts.ts';
import { campaignOf, REGISTRY, REPAIRED } from './example.ts';

const registry = REGISTRY.replace(
  'contacts:\n',
  "contacts:\n  - { id: desk, phone: '0311-80000001' }\n  - { id: inside, phone: '0311-80000002', publishable: false }\n",
);

/** The contacts printed of a campaign of this disclosure. */
function printed(disclosure: string): readonly string[] {
  const text = REPAIRED.replace(/^contacts:.*\n/m, '').replace(/^disclosure:.*\n/m, '');
  const { plan } = campaignOf(`${text}contacts: [desk, inside]\n${disclosure}\n`, { registry });
  if (plan === undefined) throw new Error('the campaign does not resolve');
  return printedContacts(plan).map(({ contact }) => contact.id);
}

test('a contact that is not for the public stands in no text made public', () => {
  expect(printed('disclosure: { type: 主动公开 }')).toEqual(['desk']);
  expect(printed('disclosure: {}')).toEqual(['desk']);
});

test('it stands in what the public does not read', () => {
  expect(printed('disclosure: { type: 依申请公开 }')).toEqual(['desk', 'inside']);
  expect(printed('disclosure: { type: 不予公开, reason: 涉及工作秘密 }')).toEqual(['desk', 'inside']);
});
