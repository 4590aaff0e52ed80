import { mobileNumberExposed } from '../../../src/checks/privacy/mobile-number-exposed.ts';
import { testCheck } from '../../support/test-check.ts';

const CONTACTS = `
contacts: [{ id: section, person: 示例甲, phone: 0311-80000001、13800138000 }]
staff: [{ name: 示例甲, org: market, certificate: '13900139000' }]`;

testCheck(mobileNumberExposed, {
  passes: {
    'nothing of a classified plan is public': `
      copyNumber: '000001'
      secrecy: 秘密★1年
      note: 联系人：王某某，手机：13800138000`,
    'landlines, with and without an area code': `
      overrides: { methods: 联系电话：82012463，0311-85501168。 }`,
    'the certificate of an inspector': {
      plan: `
        overrides: { methods: 示例甲，13900139000。 }`,
      registry: CONTACTS,
    },
    'a document that is not made public': {
      plan: `
        disclosure: { type: 依申请公开 }
        contacts: [section]`,
      registry: CONTACTS,
    },
  },
  fails: {
    'in a note': {
      plan: `
        note: 联系人：王某某，手机：«13800138000»`,
    },
    'a contact, where the plan names it and where it is registered': {
      plan: `
        contacts: [«section»]`,
      registry: CONTACTS,
      messages: ['公开内容含手机号 `138****8000`，应为办公电话'],
      related: [['0311-80000001、13800138000']],
    },
    'a sentence, a way of sending, and what was found': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          summary: { due: 2026-08-05, via: 微信«13700137000» }
        overrides: { methods: 有事打«138-0013-8000»，或138 0013 8000。 }`,
      values: [{ masked: '138****8000' }, { masked: '137****7000' }],
      related: [[], ['138 0013 8000']],
    },
    'in data of results': {
      plan: `
        kind: results
        entities: [{ name: 示例甲有限公司, outcome: 未发现问题, findings: [{ text: 公示的«13800138000»是空号 }] }]`,
      messages: ['公示用的数据含手机号 `138****8000`，应删去或遮盖'],
    },
  },
});
