import { quotesUnpaired } from '../../../src/checks/text/quotes-unpaired.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(quotesUnpaired, {
  passes: {
    'pairs, nested and of two widths': `
      overrides: { results: '按《关于“双随机、一公开”监管（试行）的〈通知〉》(2026年）执行。' }`,
    'numbers of a list': `
      overrides: { results: 1）公示；2)归集；一）归档。 }`,
    'a fact between marks': `
      overrides: { results: '在“{{platform}}”录入。' }`,
  },
  fails: {
    'an opening mark': {
      plan: `
        overrides: { results: 填写«“»一企一表，见《办法》。 }`,
      messages: ['`“` 没有配对，应有 `”`'],
    },
    'a closing mark, and an opening one within a pair': {
      plan: `
        overrides: { results: 公示系统«”»录入（含«“»处置）。 }`,
      values: [
        { found: '”', expected: '“' },
        { found: '“', expected: '”' },
      ],
    },
    'a mark turned round': {
      plan: `
        overrides: { results: 填写“一企一表«“»并盖章。 }`,
      messages: ['Unexpected single `“`, expected its partner `”`'],
    },
    'the name of an item': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头, items: [«牌匾（含招牌检查»] }]`,
      registry: `
        items: [{ name: 牌匾（含招牌检查, owner: market }]`,
    },
  },
});
