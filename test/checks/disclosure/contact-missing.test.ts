import { expect, test } from 'vitest';
import { contactMissing } from '../../../src/checks/disclosure/contact-missing.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const registry = `contacts:
  - { id: local, org: market, phone: '5550001' }
  - { id: whole, org: market, phone: '0551-5550001' }
  - { id: hotline, org: market, phone: '12315' }
  - { id: room, org: market, room: 示例楼 }
  - { id: later, org: market, phone: 另行公布 }
  - { id: beginning, org: market, phone: '55501234' }
  - { id: inside, org: market, phone: '5550002', publishable: false }`;

testCheck(contactMissing, {
  passes: {
    'an office with a whole number': { plan: 'contacts: [whole]', registry },
    'a hotline is the same everywhere': { plan: 'contacts: [hotline]', registry },
    'one that is not for the public beside one that is': { plan: 'contacts: [inside, whole]', registry },
    'one that is not for the public, in a plan that is not either': {
      plan: `
        contacts: [inside, whole]
        disclosure: { type: 不予公开, reason: 涉及工作秘密 }`,
      registry: registry.replace("'5550002'", "'0551-5550002'"),
    },
    'one telephone is enough': { plan: 'contacts: [whole, room]', registry },
  },
  fails: {
    'an empty list': { plan: 'contacts: «[]»', messages: ['没有联系方式，应有联系机构和带区号的电话'] },
    'a number without area code, which others of the registry have': {
      plan: 'contacts: [«local»]',
      registry,
      messages: ['Unexpected telephone `5550001`, expected one with area code such as `0551-5550001`'],
    },
    'of several area codes that which most have': {
      plan: 'contacts: [«local»]',
      registry: `${registry.replace('0551-5550001', '0552-5550001')}
  - { id: another, org: market, phone: '0552-5550004' }`,
      values: [{ phone: '5550001', expected: '0552-5550001' }],
    },
    'an eighth digit is no area code': {
      plan: 'contacts: [whole, «beginning»]',
      registry,
      values: [{ phone: '55501234', expected: '0551-55501234' }],
    },
    'none that may be printed': {
      plan: 'contacts: [«inside»]',
      registry,
      messages: ['联系方式 `inside` 不可公开，应有可以印在公开文本上的联系方式'],
    },
    'words in place of a number': {
      plan: 'contacts: [«later»]',
      registry,
      messages: ['Unexpected contact `later` without a telephone, expected one with area code'],
    },
    'a room and no telephone': {
      plan: 'contacts: [«room»]',
      registry,
      messages: ['联系方式 `room` 没有电话，应有带区号的电话'],
    },
  },
});

test('a contact nobody knows is told by another rule', () => {
  const subject = testSubject('contacts: [whole]', { registry });
  expect([...contactMissing.find({ ...subject, plan: { ...subject.plan, contacts: [] } })]).toEqual([]);
});

test('where no telephone of the registry has an area code, the message has no example of one', () => {
  const subject = testSubject('contacts: [local]', { registry });
  const contacts = subject.registry.contacts.filter(({ id }) => id === 'local' || id === 'room');
  const findings = [...contactMissing.find({ ...subject, registry: { ...subject.registry, contacts } })];
  expect(findings.map(({ values }) => values)).toEqual([{ phone: '5550001', expected: '区号-5550001' }]);
});
