import { documentNumberMalformed } from '../../../src/checks/numbering/document-number-malformed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(documentNumberMalformed, {
  passes: {
    'no red heading, no number': `
      kind: work-plan`,
    'a number of a document that has no date yet': `
      mark: 区市场监管局
      issued: null
      number: { prefix: 甲市监, year: 2025, sequence: 6 }`,
    'a number of the year of issue': `
      mark: 区市场监管局
      number: { prefix: 甲市监, year: 2026, sequence: 6 }`,
  },
  fails: {
    'a red heading alone, without a date': {
      plan: `
        kind: work-plan
        mark: «区水务局»
        issued: null`,
      messages: ['文件没有发文字号，应有如 `机关代字〔2026〕1号` 的字号'],
    },
    'letters that are nothing but signs': {
      plan: `
        mark: 区市场监管局
        number: { prefix: «'(第'», year: 2026, sequence: 6 }`,
      values: [{ found: '(第〔2026〕6号', expected: '机关代字〔2026〕6号' }],
    },
    'the 第 before a number, typed into the letters, once or twice': {
      plan: `
        mark: 区市场监管局
        number: { prefix: «甲市监第第», year: 2026, sequence: 6 }`,
      values: [{ found: '甲市监第第〔2026〕6号', expected: '甲市监〔2026〕6号' }],
    },
    'a 第 within the letters is one of them': {
      plan: `
        mark: 区市场监管局
        number: { prefix: «'甲第市监('», year: 2026, sequence: 6 }`,
      values: [{ found: '甲第市监(〔2026〕6号', expected: '甲第市监〔2026〕6号' }],
    },
    'a red heading of an organ with letters of its own': {
      plan: `
        kind: work-plan
        mark: «区市场监管局»
        issued: 2026-03-10`,
      messages: ['文件没有发文字号，应有如 `甲市监〔2026〕1号` 的字号'],
    },
    'the number it lacks is of the year of issue': {
      plan: `
        kind: work-plan
        mark: «区市场监管局»
        issued: 2025-12-31`,
      values: [{ expected: '甲市监〔2025〕1号' }],
    },
    'a number of the year before': {
      plan: `
        mark: 区市场监管局
        issued: 2026-01-05
        number: { prefix: 甲市监, year: «2025», sequence: 6 }`,
      values: [{ found: '2025', expected: '2026' }],
      related: [['2026-01-05']],
    },
    'signs typed into the letters': {
      plan: `
        mark: 区市场监管局
        number: { prefix: «甲市监(第», year: 2026, sequence: 6 }`,
      values: [{ found: '甲市监(第〔2026〕6号', expected: '甲市监〔2026〕6号' }],
      fixed: `
        mark: 区市场监管局
        number: { prefix: 甲市监(第, year: 2026, sequence: 6 }`,
    },
    'a bracket typed into the letters': {
      plan: `
        mark: 区市场监管局
        number: { prefix: «'甲市监 〔'», year: 2026, sequence: 6 }`,
      fixed: `
        mark: 区市场监管局
        number: { prefix: '甲市监', year: 2026, sequence: 6 }`,
    },
  },
});
