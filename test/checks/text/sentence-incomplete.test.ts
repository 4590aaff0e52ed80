import { sentenceIncomplete } from '../../../src/checks/text/sentence-incomplete.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(sentenceIncomplete, {
  passes: {
    'comma and subject': `
      overrides: { preamble: '根据{{basis}}文件要求，我局决定组织开展抽查，特制定本方案。' }`,
    'a subject in between': `
      overrides: { preamble: 根据年度计划安排我局决定组织开展抽查。 }`,
    'with a purpose of its own': `
      overrides: { results: 有针对性地开展抽查，提升能力，有针对性地加强培训；通过平台使用情况看，使用率提高。 }`,
    'a sentence closed by a semicolon': `
      overrides: { results: 现场检查采取实地核查等方法； }`,
    'a heading without a sign': `
      kind: work-plan
      sections: [{ heading: 加强领导，落实责任, text: 做好。 }]`,
  },
  fails: {
    'a decision without its subject': {
      plan: `
        overrides: { preamble: '根据{{basis}}文件«决定组织»开展抽查。' }`,
      messages: ['“根据…文件决定组织”疑缺主语或逗号，应如“根据…文件，××决定组织”'],
    },
    'two clauses in one': {
      plan: `
        overrides: { results: 提升对普遍性问题的发现能力«有针对性实施»定向抽查。 }`,
      values: [{ found: '能力有针对性实施', expected: '能力，有针对性实施' }],
    },
    'no subject left for 使': {
      plan: `
        overrides: { results: 通过开展联合抽查，«使»企业负担减轻。 }`,
      messages: ['Unexpected run-on “通过开展联合抽查，使”, expected wording such as “通过开展联合抽查，××使”'],
    },
    'of a long clause the last words are quoted': {
      plan: `
        overrides: { preamble: 根据示例市甲区年度随机抽查工作计划安排«决定组织»开展抽查。 }`,
      messages: ['“年度随机抽查工作计划安排决定组织”疑缺主语或逗号，应如“年度随机抽查工作计划安排，××决定组织”'],
    },
    'blanks are no end of a sentence': {
      plan: `
        overrides: { results: "检查结果要及时公示，« 并向社会公开，»  " }`,
      values: [{ found: '并向社会公开，' }],
    },
    'a sentence that stops short': {
      plan: `
        overrides: { results: 检查结果要及时公示，«并向社会公开，» }`,
      messages: ['句子到“并向社会公开，”为止，应把话写完'],
    },
  },
});
