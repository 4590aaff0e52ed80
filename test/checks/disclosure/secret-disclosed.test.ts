import { secretDisclosed } from '../../../src/checks/disclosure/secret-disclosed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(secretDisclosed, {
  passes: {
    'open, and nothing secret': `
      disclosure: { type: 主动公开 }`,
    'urgent is not secret': `
      urgency: 特急
      copyNumber: '000001'`,
    withheld: `
      secrecy: 绝密★长期
      disclosure: { type: 不予公开 }`,
    'no type yet, which another rule reports': `
      secrecy: 机密
      disclosure: { type: null }`,
  },
  fails: {
    published: {
      plan: `
        secrecy: 机密★1年
        disclosure: { type: «主动公开» }`,
      messages: ['密级为 `机密★1年`，信息公开类型为 `主动公开`，应为 `不予公开`'],
      related: [['机密★1年']],
    },
    'open to applicants': {
      plan: `
        secrecy: 秘密★6个月
        disclosure: { type: «依申请公开», reason: 工作需要 }`,
      messages: ['Unexpected disclosure type `依申请公开` of a document classified `秘密★6个月`, expected `不予公开`'],
    },
    'published by the default of the region': {
      plan: `
        secrecy: «秘密»
        disclosure: { theme: 市场监管 }`,
      profile: 'disclosure: { type: 主动公开 }',
      related: [[]],
    },
  },
});
