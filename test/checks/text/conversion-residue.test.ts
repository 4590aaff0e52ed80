import { conversionResidue } from '../../../src/checks/text/conversion-residue.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(conversionResidue, {
  passes: {
    'plain text with signs of its own': `
      overrides: { results: '示范*户、A&B公司、温度<5℃且>0℃，编号#3，路径a_b，[2026]，5*8小时。' }`,
    'a reference': `
      overrides: { results: '在“{{platform}}”录入。' }`,
  },
  fails: {
    'bold type of Markdown, once for both halves': {
      plan: `
        overrides: { results: '要«**»及时公示**结果。' }`,
      messages: ['文中有转换残留 `**`，应删去'],
      related: [['**']],
      fixed: `
        overrides: { results: '要及时公示结果。' }`,
    },
    'tags, entities and links': {
      plan: `
        overrides: { results: '结果«<br>»要«&nbsp;»公示，见«[办法](http://a.cn)»。' }`,
      values: [{ found: '<br>' }, { found: '&nbsp;' }, { found: '[办法](http://a.cn)' }],
    },
    'a field of Word that found nothing': {
      plan: `
        overrides: { results: '见附件«错误!未找到引用源。»' }`,
      values: [{ found: '错误!未找到引用源。' }],
    },
    'a sign nobody sees': {
      plan: `
        overrides: { results: "要及时«\u200b»公示。" }`,
      messages: ['Unexpected residue `U+200B` of a conversion, expected plain text'],
      fixed: `
        overrides: { results: "要及时公示。" }`,
    },
    'an indentation, and a heading': {
      plan: `
        kind: work-plan
        sections:
          - heading: 要求
            text: ['«　　»加强领导。', '«## »落实责任']`,
      values: [{ found: 'U+3000' }, { found: '##' }],
    },
  },
});
