import { documentNumberOmitted } from '../../../src/checks/references/document-number-omitted.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(documentNumberOmitted, {
  passes: {
    'a basis with a number on record, and a number typed beside the title': `
      basis: [scheme]
      overrides: { preamble: 落实《示例市信用监管工作通知》（示市监〔2026〕9号），继续执行《示例市信用监管工作通知》。 }`,
    'a malformed number is another fault': `
      overrides: { preamble: '落实《示例市关于加强信用监管的通知》 (示市监(2026)9号)。' }`,
    'the number before the title, and after the words of a notice': `
      overrides:
        preamble: 落实示市监〔2026〕9号《示例市关于加强信用监管的通知》，按照示例市关于印发《示例市甲区信用监管实施方案》的通知（示市监〔2026〕10号）开展。`,
    'laws, standards with a code, lists with an edition': `
      itemsFrom: 《示例省随机抽查事项清单》（2019年版）
      overrides: { preamble: 根据《企业信息公示暂行条例》《典当管理办法》和GB/T 9704-2012《党政机关公文格式规范和样式要点》制定。 }`,
    'a list whose edition is in its registered title': {
      plan: 'basis: [items]',
      registry: 'docs: [{ id: items, title: 示例省随机抽查事项清单（2019年版）, number: null }]',
    },
    'a basis known by what it is': {
      plan: 'basis: [measures]',
      registry: 'docs: [{ id: measures, title: 信用监管若干措施, number: null, kind: 规章 }]',
    },
    'what the plan itself is called, a campaign without 红头, a title too short to be one': `
      kind: work-plan
      title: 示例市甲区2026年信用监管工作方案
      notice: true
      overrides: { notice.text: 现将《示例市甲区2026年信用监管工作方案》印发给你们。 }
      sections:
        - { heading: 落实, text: 落实《示例市甲区2026年第三次联合抽查实施方案》，各单位制定《工作方案》，本方案即《示例市甲区2026年信用监管工作方案》。 }`,
    'a title of which the number was given elsewhere': `
      overrides:
        preamble: 按照《示例市关于加强信用监管的通知》开展。
        results: 按照《示例市关于加强信用监管的通知》（示市监〔2026〕9号）公示。`,
  },
  fails: {
    'a registered document without a number, cited as basis and again in a sentence': {
      plan: `
        basis: [scheme, «annual»]
        overrides: { preamble: 根据《示例市甲区2026年度抽查工作计划》制定。 }`,
      values: [{ title: '示例市甲区2026年度抽查工作计划', example: '机关代字〔2026〕×号' }],
    },
    'the number of a plan on file is the one to write': {
      plan: 'basis: [«annual»]',
      others: { 'annual-plan': 'kind: annual-plan\ntitle: 示例市甲区 2026 年度抽查工作计划\nnumber: { sequence: 8 }' },
      values: [{ title: '示例市甲区2026年度抽查工作计划', example: '甲市监〔2026〕8号' }],
    },
    'the number of a plan of another title is not': {
      plan: 'basis: [«annual»]',
      others: { 'annual-plan': 'kind: annual-plan\ntitle: 示例市甲区2026年度检查工作计划\nnumber: { sequence: 8 }' },
      values: [{ title: '示例市甲区2026年度抽查工作计划', example: '机关代字〔2026〕×号' }],
    },
    'at the first mention of two, with the number on record': {
      plan: `
        overrides:
          preamble: 按照《«示例市甲区2026年“双随机、一公开”监管工作实施方案»》开展，落实《示例市甲区2026年“双随机、一公开”监管工作实施方案》。`,
      messages: ['引用《示例市甲区2026年“双随机、一公开”监管工作实施方案》没有发文字号，应在标题后写明，如 `甲联办〔2026〕2号`'],
    },
    'a notice nobody registered, with a title in its title': {
      plan: `
        overrides: { preamble: 落实《«示例省关于印发《信用监管办法》的通知»》（以下简称通知）。 }`,
      messages: [
        'Unexpected citation of 《示例省关于印发《信用监管办法》的通知》 without a number, expected one such as `机关代字〔2026〕×号`',
      ],
    },
    'the year in the title, and the issuer by its name': {
      plan: 'basis: [«rules»]',
      registry: 'docs: [{ id: rules, title: 2024年监管工作规范, number: null, issuer: 示例市甲区市场监督管理局 }]',
      values: [{ title: '2024年监管工作规范', example: '甲市监〔2024〕×号' }],
    },
    'the issuer on record gives its 机关代字': {
      plan: 'basis: [«rules»]',
      registry: 'docs: [{ id: rules, title: 监管工作规范, number: null, issuer: market, date: 2024-05-06 }]',
      values: [{ title: '监管工作规范', example: '甲市监〔2024〕×号' }],
    },
  },
});
