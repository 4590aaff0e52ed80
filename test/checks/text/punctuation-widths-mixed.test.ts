import { punctuationWidthsMixed } from '../../../src/checks/text/punctuation-widths-mixed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(punctuationWidthsMixed, {
  passes: {
    'full-width throughout': `
      overrides: { results: 结果（含处置）要公示，不得迟报。 }`,
    'times, figures, addresses and numbers of lists': `
      overrides: { results: '17:00前报1,000户，见http://a.gov.cn/x?y=1、a@b.gov.cn；1.公示；(一)归集；(2)归档（ODS(R22)除外）。' }`,
    'the year in the number of a document': `
      overrides: { results: '（甲政办字(2020)144号）' }`,
    'what is printed as it was': `
      asIssued: { items: { 区市场监管局: '检查甲;检查乙' }, attachmentLabel: '附件:' }`,
  },
  fails: {
    'beside a fact, a figure and a bracket': {
      plan: `
        overrides: { results: '按照{{year}}«,»比例为3%,结果(含处置)要公示;"一企一表"归档!' }`,
      messages: ['中文段落中有 `8` 处半角标点（如 `,`），应为全角 `，`'],
      related: [[',', '(', ')', ';', '"', '"', '!']],
      fixed: `
        overrides: { results: '按照{{year}}，比例为3%，结果（含处置）要公示；“一企一表”归档！' }`,
    },
    'a bracket whose partner is full-width': {
      plan: `
        overrides: { results: '“示例平台”«(»以下简称平台）录入结果（含处置)。' }`,
      values: [{ count: '2', found: '(', expected: '（' }],
      related: [[')']],
      fixed: `
        overrides: { results: '“示例平台”（以下简称平台）录入结果（含处置）。' }`,
    },
    'a full stop is not typed unasked: it may be a dot': {
      plan: `
        overrides: { results: 完成检查«.» }`,
      values: [{ count: '1', found: '.', expected: '。' }],
      fixed: `
        overrides: { results: 完成检查. }`,
    },
    'one finding for a document': {
      plan: `
        kind: work-plan
        sections: [{ heading: '加强领导«,»落实责任', text: '一要做好;二要做实。' }]`,
      values: [{ count: '2', found: ',', expected: '，' }],
    },
  },
});
