import { freeTextExposed } from '../../../src/checks/privacy/free-text-exposed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(freeTextExposed, {
  passes: {
    'findings that are not printed, and outcomes of the list': `
      kind: results
      entities: [{ name: 示例甲有限公司, outcome: 发现问题已责令改正, findings: [{ text: 客户名单不全 }] }]
      overrides: { outcomes: 示例甲有限公司发现问题已责令改正，未发现其他问题。 }`,
    'a finding in the words of an outcome': `
      kind: results
      entities: [{ name: 示例甲有限公司, outcome: 未按规定公示年度报告, findings: [{ text: 未按规定公示年度报告 }] }]
      overrides: { outcomes: 未按规定公示年度报告1户。 }`,
    'a document that is not made public': `
      kind: results
      disclosure: { type: 不予公开, reason: 内部管理 }
      entities: [{ name: 示例甲有限公司（联系人张三）, outcome: 未发现问题 }]`,
  },
  fails: {
    'remarks of a disposal, and what a sentence tells of an object': {
      plan: `
        kind: disposals
        entries:
          - { entity: 示例甲有限公司, action: 立案, remarks: 拒绝提供进货台账 }
          - { entity: 示例乙有限公司, action: 责令改正 }
        overrides: { handling: 示例甲有限公司«拒绝提供进货台账»。«示例乙有限公司的客户合同不全»；已责令改正1户。 }`,
      messages: [
        '公示结果含自由文字“拒绝提供进货台账”，应为规范的结果类型',
        '公示结果含自由文字“示例乙有限公司的客户合同不全”，应为规范的结果类型',
      ],
      related: [['拒绝提供进货台账'], []],
    },
    'details beside a name': {
      plan: `
        kind: results
        entities: [{ name: 示例甲有限公司«（法定代表人：张三）», outcome: 未发现问题 }]`,
      values: [{ found: '（法定代表人：张三）', expected: '示例甲有限公司' }],
    },
  },
});
