import { termOutdated } from '../../../src/checks/text/term-outdated.ts';
import { testCheck } from '../../support/test-check.ts';

const registry = `
  terms:
    - { found: 注册资金, expected: 注册资本, of: 企业, severity: info }
    - { found: 市场主体, expected: 经营主体, from: 2026-05-06, severity: warning }
    - { found: 名录, expected: 检查对象名录 }`;

testCheck(termOutdated, {
  passes: {
    'the day before the new term holds': {
      plan: `
        issued: 2026-05-05
        overrides: { results: 归集到市场主体名下。 }`,
      registry,
    },
    'a term of something else': {
      plan: `
        sampling: { objects: { text: 全区事业单位, kinds: [事业单位], industries: [学校] } }
        overrides: { results: 社会团体的注册资金。 }`,
      registry,
    },
    'a term of something else, where no objects are stated': {
      plan: `
        overrides: { results: 社会团体的注册资金。 }`,
      registry,
    },
    'a term of something else, in a plan that is no campaign': {
      plan: `
        kind: work-plan
        sections: [{ heading: 工作任务, text: 核对社会团体的注册资金。 }]`,
      registry,
    },
    'within a name of anything registered, whenever it is or was borne': {
      plan: `
        issued: 2026-05-06
        overrides: { results: 示例市市场主体中心（原市场主体登记处）在市场主体平台（原市场主体系统）录入市场主体年报检查、市场主体代理的结果。 }`,
      registry: `
        orgs: [{ id: centre, name: 示例市市场主体中心, former: [{ name: 市场主体登记处, until: 2020-01-01 }], kind: 事业单位 }]
        platforms: [{ id: other, name: 市场主体平台, former: [{ name: 市场主体系统, until: null }] }]
        items: [{ name: 市场主体年报检查, owner: market }]
        industries: [{ name: 市场主体代理 }]
        terms: [{ found: 市场主体, expected: 经营主体 }]`,
    },
    'within the name of a platform, a cited title and the right term': {
      plan: `
        issued: 2026-05-06
        overrides: { results: 在国家市场主体信用信息公示系统公示，见《市场主体登记条例》，从检查对象名录抽取。 }`,
      registry,
    },
  },
  fails: {
    'from the day on, each term once with all its places': {
      plan: `
        issued: 2026-05-06
        overrides: { results: 归集到«市场主体»名下，减轻市场主体负担。 }`,
      registry,
      messages: ['用语为“市场主体”，应为“经营主体”'],
      related: [['市场主体']],
      fixed: `
        issued: 2026-05-06
        overrides: { results: 归集到经营主体名下，减轻经营主体负担。 }`,
    },
    'spoken of in the objects': {
      plan: `
        sampling: { objects: { text: 在我区登记的对象, kinds: [企业] } }
        overrides: { results: 按《办法》抽取«注册资金»一百万元以上的。 }`,
      registry,
      values: [{ found: '注册资金', expected: '注册资本' }],
    },
    'spoken of in the words for the objects': {
      plan: `
        sampling: { objects: { text: 全区企业 } }
        overrides: { results: «注册资金»一百万元以上的。 }`,
      registry,
      values: [{ found: '注册资金', expected: '注册资本' }],
    },
  },
});
