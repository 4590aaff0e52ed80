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
