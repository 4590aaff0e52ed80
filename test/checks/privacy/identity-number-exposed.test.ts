import { identityNumberExposed } from '../../../src/checks/privacy/identity-number-exposed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(identityNumberExposed, {
  passes: {
    'a credit code, and a number whose check character does not bear out': `
      kind: results
      entities: [{ name: 示例甲有限公司, creditCode: 91350100M000100Y43, outcome: 未发现问题 }]
      overrides: { conduct: 抽查编号110105194912310020。 }`,
    'a masked number': `
      overrides: { methods: 身份证号110105********002X。 }`,
    'a document that is not made public': `
      disclosure: { type: 不予公开, reason: 内部管理 }
      overrides: { methods: 身份证号11010519491231002X。 }`,
  },
  fails: {
    'in a sentence, in a title of an annex and in a remark': {
      plan: `
        kind: disposals
        attachments: [{ form: pre-notice, title: 告知书«440524188001010014» }]
        overrides: { handling: 由«11010519491231002X»签收。 }
        entries:
          - { entity: 示例甲有限公司, action: 责令改正, remarks: 由11010519491231002X签收 }
          - { entity: 示例乙有限公司, action: 责令改正, remarks: '转入«6222020200112230004»' }`,
      messages: [
        '公开内容含身份证号 `440***********0014`，应删去或遮盖',
        '公开内容含身份证号 `110***********002X`，应删去或遮盖',
        '公示用的数据含银行账号 `622************0004`，应删去或遮盖',
      ],
      related: [[], ['11010519491231002X'], []],
    },
    'what is found with an object is kept with what is published': {
      plan: `
        kind: results
        entities: [{ name: 示例甲有限公司, outcome: 未发现问题, findings: [{ text: 股东«11010519491231002X»未公示 }] }]`,
      messages: ['公示用的数据含身份证号 `110***********002X`，应删去或遮盖'],
    },
    'a sentence of the outline, at the fact it states': {
      plan: `
        sampling: { objects: { text: «全区企业» } }`,
      outline: `
id: own
title: 方案
sections: [{ id: a, text: '{{sampling.objects}}，账号：银行账号6222020200112230004' }]`,
      values: [{ masked: '622************0004' }],
    },
  },
});
