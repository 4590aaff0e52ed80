import { mailboxNotOfficial } from '../../../src/checks/privacy/mailbox-not-official.ts';
import { testCheck } from '../../support/test-check.ts';

const CONTACTS = `contacts: [{ id: section, person: 示例甲, mailbox: jiaqu@example.com }]`;

testCheck(mailboxNotOfficial, {
  passes: {
    'of a bureau, below the domain of the State': `
      overrides: { methods: 报xyjg@SCJG.jiaqu.gov.cn。 }`,
    'of a domain the region allows': {
      plan: `
        contacts: [section]`,
      profile: `mailDomains: [gov.cn, '@example.com']`,
      registry: CONTACTS,
    },
    'where the region names none': {
      plan: `
        contacts: [section]`,
      profile: `mailDomains: []`,
      registry: CONTACTS,
    },
  },
  fails: {
    'a domain that only ends alike': {
      plan: `
        overrides: { methods: 报«xyjg@notgov.cn»。 }`,
      values: [{ mailbox: 'xyjg@notgov.cn', expected: 'gov.cn' }],
    },
    'one mailbox in a sentence and as a contact is one finding': {
      plan: `
        contacts: [section]
        overrides: { methods: 报«Jiaqu@example.com»。 }`,
      registry: CONTACTS,
      messages: ['接收材料的邮箱为 `Jiaqu@example.com`，应为政务邮箱（gov.cn）'],
      related: [['section', 'jiaqu@example.com']],
    },
    'a contact of a document that is not made public': {
      plan: `
        disclosure: { type: 不予公开, reason: 内部管理 }
        contacts: [«section»]`,
      registry: CONTACTS,
      related: [['jiaqu@example.com']],
    },
  },
});
