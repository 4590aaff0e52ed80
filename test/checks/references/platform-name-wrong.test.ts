import { platformNameWrong } from '../../../src/checks/references/platform-name-wrong.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(platformNameWrong, {
  passes: {
    'a name that is right, with a wrong one within': {
      plan: 'overrides: { methods: 通过示例县双随机平台抽取，再用示例县双随机平台试点。 }',
      registry: `
        platforms:
          - id: county
            name: 示例县双随机平台
            former: [{ name: 示例县双随机平台试点, until: 2024-12-31 }]`,
    },
    'right and former names': `
      overrides: { methods: 通过示例省双随机监管平台（原示例省抽查系统）抽取。 }
      publishTo: 国家企业信用信息公示系统`,
  },
  fails: {
    'in the text, twice: one fault': {
      plan: `
        overrides:
          methods: 通过«双随机平台»抽取。
          results: 在双随机平台公示。`,
      values: [{ found: '双随机平台', expected: '示例省双随机监管平台' }],
      related: [['双随机平台', '示例省双随机监管平台']],
      fixed: `
        overrides:
          methods: 通过示例省双随机监管平台抽取。
          results: 在示例省双随机监管平台公示。`,
    },
    'in the title of a document, which is left as it is': {
      plan: `
        overrides: { methods: 按照《«双随机平台»管理办法》抽取。 }`,
      fixed: `
        overrides: { methods: 按照《双随机平台管理办法》抽取。 }`,
    },
    'as the system of publication': {
      plan: `
        publishTo: «国家市场主体信用信息公示系统»`,
      messages: ['系统名称为“国家市场主体信用信息公示系统”，应为“国家企业信用信息公示系统”'],
    },
  },
});
