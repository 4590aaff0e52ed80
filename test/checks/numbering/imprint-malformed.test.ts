import { imprintMalformed } from '../../../src/checks/numbering/imprint-malformed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(imprintMalformed, {
  passes: {
    'printed on the day of issue': `
      issued: 2026-05-06
      imprint: { org: 区市场监管局, date: 2026-05-06 }`,
    'an imprint as printed, organ and date': `
      issued: 2026-05-06
      asIssued: { imprint: 示例市甲区市场监督管理局 2026年5月6日印发 }`,
    'blanks at the end say nothing': `
      issued: 2026-05-06
      asIssued: { imprint: '示例市甲区市场监督管理局 2026年5月6日印发 ' }`,
    'printed on a day it does not name': `
      issued: 2026-05-06
      asIssued: { imprint: '示例市甲区市场监督管理局印发 ' }`,
    'no imprint': `
      issued: 2026-05-06`,
    'no day of issue to compare': `
      issued: null
      asIssued: { imprint: 示例市甲区市场监督管理局 2026年5月6日印发 }`,
  },
  fails: {
    'half of 印发 is missing': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: 示例市甲区市场监督管理局 «2026年5月6日印» }`,
      messages: ['版记写作“2026年5月6日印”，应为“2026年5月6日印发”'],
    },
    'a date alone, with zeros': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: 示例市甲区市场监督管理局 «2026年05月06日» }`,
      values: [{ found: '2026年05月06日', expected: '2026年5月6日印发' }],
    },
    'no date at all': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: «示例市甲区市场监督管理局» }`,
      messages: ['Unexpected imprint “示例市甲区市场监督管理局”, expected “示例市甲区市场监督管理局 2026年5月6日印发”'],
    },
    'no date at all, with a blank at the end': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: «'示例市甲区市场监督管理局 '» }`,
      values: [{ found: '示例市甲区市场监督管理局 ', expected: '示例市甲区市场监督管理局 2026年5月6日印发' }],
    },
    'a date with a blank at its end': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: '示例市甲区市场监督管理局 «2026年5月6日» ' }`,
      values: [{ found: '2026年5月6日', expected: '2026年5月6日印发' }],
    },
    'no date, of a document that has none yet': {
      plan: `
        issued: null
        asIssued: { imprint: «示例市甲区市场监督管理局» }`,
      messages: ['Unexpected imprint “示例市甲区市场监督管理局”, expected “示例市甲区市场监督管理局 印发”'],
    },
    'printed the day before the issue, as printed': {
      plan: `
        issued: 2026-05-06
        asIssued: { imprint: 示例市甲区市场监督管理局 «2026年5月5日印发» }`,
      messages: ['印发日期为 `2026-05-05`，应不早于成文日期 `2026-05-06`'],
      related: [['2026-05-06']],
    },
  },
});
