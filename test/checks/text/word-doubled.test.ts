import { wordDoubled } from '../../../src/checks/text/word-doubled.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(wordDoubled, {
  passes: {
    'words that repeat a character': `
      overrides: { results: 常常、往往、仅仅、一业一查，一户一户查，时时处处抓，层层压实。 }`,
    'two words that meet in one character': `
      overrides: { results: 为了了解情况，以及及时公示，市市场监管局局长，以抽查为目的的检查，参与与配合，所有有关部门，对对口部门，部门门户网站。 }`,
    'marks that are written twice': `
      overrides: { results: 检查——抽查……完成。 }`,
    'a cited title': `
      overrides: { results: 见《谁谁谁谁》。 }`,
  },
  fails: {
    'a word': {
      plan: `
        overrides: { results: 公示«抽查抽查»结果，«营商环境营商环境»更好。 }`,
      messages: ['“抽查抽查”重复用字，应为“抽查”', '“营商环境营商环境”重复用字，应为“营商环境”'],
      fixed: `
        overrides: { results: 公示抽查抽查结果，营商环境营商环境更好。 }`,
    },
    'after a cited title, and of characters that are rare': {
      plan: `
        overrides: { results: 按《办法》«抽查抽查»，由«𬴃𬴂𬴁𬴀𬳿𬳾𬴃𬴂𬴁𬴀𬳿𬳾»街道配合。 }`,
      values: [
        { found: '抽查抽查', expected: '抽查' },
        { found: '𬴃𬴂𬴁𬴀𬳿𬳾𬴃𬴂𬴁𬴀𬳿𬳾', expected: '𬴃𬴂𬴁𬴀𬳿𬳾' },
      ],
    },
    'the longest word that is looked for': {
      plan: `
        overrides: { results: 按«信用风险分类信用风险分类»抽查。 }`,
      values: [{ found: '信用风险分类信用风险分类', expected: '信用风险分类' }],
    },
    'small words and marks': {
      plan: `
        overrides: { results: 检查«的的»结果«，，»由区市场监管«局局»公示«。。» }`,
      values: [
        { found: '的的', expected: '的' },
        { found: '，，', expected: '，' },
        { found: '局局', expected: '局' },
        { found: '。。', expected: '。' },
      ],
      fixed: `
        overrides: { results: 检查的结果，由区市场监管局公示。 }`,
    },
  },
});
