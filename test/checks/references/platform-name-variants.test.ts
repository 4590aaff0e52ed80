import { platformNameVariants } from '../../../src/checks/references/platform-name-variants.ts';
import { testCheck } from '../../support/test-check.ts';

const registry =
  'platforms: [{ id: own, name: 示例省检查平台, former: [{ name: 示例省检查系统, until: null }, { name: 示例省旧平台, until: 2021-01-01 }], wrong: [检查系统] }]';

testCheck(platformNameVariants, {
  passes: {
    'one name throughout, even the former one': {
      plan: `
        overrides: { methods: 通过示例省检查系统抽取。, results: 在示例省检查系统录入。 }`,
      registry,
    },
    'named by its id, which is printed as its name': {
      plan: `
        platform: own
        overrides: { methods: 通过示例省检查平台抽取。 }`,
      registry,
    },
    'an ended name stated for the platform is another fault': {
      plan: `
        platform: 示例省旧平台
        overrides: { methods: 通过示例省检查平台抽取。 }`,
      registry,
    },
    'wrong and ended names are other faults': {
      plan: `
        overrides: { methods: 通过示例省检查平台抽取，再用检查系统和示例省旧平台。 }`,
      registry,
    },
    'given as the former name, or in the title of a document': {
      plan: `
        overrides: { methods: 通过示例省检查平台（原示例省检查系统）抽取，按照《示例省检查系统使用规范》操作。 }`,
      registry,
    },
  },
  fails: {
    'two names in two sentences': {
      plan: `
        overrides:
          methods: 通过“«示例省检查系统»”抽取。
          results: 在示例省检查平台录入，再由示例省检查系统公示。`,
      registry,
      messages: ['同一平台写作 “示例省检查系统”、“示例省检查平台”，应统一为“示例省检查平台”'],
      related: [['示例省检查系统']],
      fixed: `
        overrides:
          methods: 通过“示例省检查平台”抽取。
          results: 在示例省检查平台录入，再由示例省检查平台公示。`,
    },
    'the platform named by its id against a sentence': {
      plan: `
        platform: own
        overrides: { methods: 通过«示例省检查系统»抽取。 }`,
      registry,
      values: [{ variants: '“示例省检查平台”、“示例省检查系统”', expected: '示例省检查平台' }],
    },
    'the platform of the profile against a sentence': {
      plan: `
        overrides: { methods: 通过«示例省检查系统»抽取。 }`,
      registry,
      profile: 'platform: 示例省检查平台',
      values: [{ variants: '“示例省检查平台”、“示例省检查系统”', expected: '示例省检查平台' }],
    },
  },
});
