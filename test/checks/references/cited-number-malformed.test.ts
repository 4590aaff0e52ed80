import { citedNumberMalformed } from '../../../src/checks/references/cited-number-malformed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(citedNumberMalformed, {
  passes: {
    'a number with spaces': `
      overrides: { preamble: '根据《工作计划》（甲联办〔2026〕 4 号）制定本方案。' }`,
    'a title with a year in brackets': `
      overrides: { preamble: '根据《检查事项清单》（2019年版）第3号表制定本方案。' }`,
  },
  fails: {
    'a prefix on record begins where it does, the longest of them': {
      plan: `
        overrides: { preamble: '请对照«和为办(2026)2号»及«和为办督(2026)3号»开展，见«甲市监(2026)4号»。' }`,
      registry: `
        orgs: [{ id: own, name: 示例市和为区办公室, kind: 政府部门, documentPrefix: 和为办 }]
        docs: [{ id: end, title: 督查通报, number: 为办〔2026〕1号 }, { id: own, title: 督查通报, number: 和为办督〔2026〕1号 }, { id: bare, title: 来函, number: 3号 }]`,
      values: [
        { found: '和为办(2026)2号', expected: '和为办〔2026〕2号' },
        { found: '和为办督(2026)3号', expected: '和为办督〔2026〕3号' },
        { found: '甲市监(2026)4号', expected: '甲市监〔2026〕4号' },
      ],
    },
    'a prefix nobody registered, after words that lead to it': {
      plan: `
        overrides: { preamble: '根据«乙政办(2026)2号»开展。' }`,
      values: [{ found: '乙政办(2026)2号', expected: '乙政办〔2026〕2号' }],
    },
    'more zeros than one': {
      plan: `
        overrides: { preamble: '根据«乙政办〔2026〕002号»开展。' }`,
      fixed: `
        overrides: { preamble: '根据乙政办〔2026〕2号开展。' }`,
    },
    'round brackets, after words that are no part of it': {
      plan: `
        overrides: { preamble: '为贯彻落实«甲联办(2026)2号»文件，制定本方案。' }`,
      fixed: `
        overrides: { preamble: '为贯彻落实甲联办〔2026〕2号文件，制定本方案。' }`,
      values: [{ found: '甲联办(2026)2号', expected: '甲联办〔2026〕2号' }],
    },
    'square brackets, 第 and zeros, twice in a folded text': {
      plan: `
        overrides:
          preamble: >-
            根据《甲》（«国办发[2015]58号»）和
            《乙》（«示政字〔2020〕第007号»）制定。`,
      values: [
        { found: '国办发[2015]58号', expected: '国办发〔2015〕58号' },
        { found: '示政字〔2020〕第007号', expected: '示政字〔2020〕7号' },
      ],
    },
    'blanks, full-width figures and zeros, over a folded line': {
      plan: `
        overrides:
          preamble: 根据《甲》（«甲联办 【２０２６】
            0２ 号»）制定。`,
      fixed: `
        overrides:
          preamble: 根据《甲》（甲联办〔2026〕2号）制定。`,
    },
    'number before year, which is left to people': {
      plan: `
        overrides: { preamble: '根据《甲》（«示政字22号〔2019〕»）制定。' }`,
      fixed: `
        overrides: { preamble: '根据《甲》（示政字22号〔2019〕）制定。' }`,
      messages: ['引用文号为 `示政字22号〔2019〕`，应为 `示政字〔2019〕22号`'],
    },
  },
});
