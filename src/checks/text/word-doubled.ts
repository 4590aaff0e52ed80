import { type Check, defineCheck } from '../check.ts';
import { withoutTitles } from '../wording/without-titles.ts';
import { sentencesOf } from './sentences.ts';

/** Words of two characters and more. 一户一户 and the like are said so. */
const WORD = '(?!一)(\\p{Script=Han}{2,6})\\1';
/** Characters written once, unless the first ends a word of its own (目的的) or the second begins one (的的确). */
const ONCE: readonly (readonly [sign: string, endsAfter: string, goesOn: string])[] = [
  ['的', '目', '确'],
  ['了', '为', '解结然断如'],
  ['在', '存现正所实自', '线校册岗编职建用场'],
  ['和', '总协调共缓', '气美睦谐平解'],
  ['与', '参给赋', '会'],
  ['及', '涉普以', '时其早格'],
  ['并', '合吞兼', '且'],
  ['向', '方面定流导', '上下前导'],
  ['把', '火', '握关手'],
  ['被', '棉', '子'],
  ['局', '', '长部党机面势限内属'],
  ['要', '纪摘重需主概', '求素点件么'],
];
const MARKS = '([，。、；：！？])\\2+';
const SINGLE = ONCE.map(([sign, before, after]) => `(?<![${before}〓])${sign}${sign}(?![${after}〓])`);
/** Tells faster that a text repeats nothing but Latin letters, digits or blanks (〓); a rare character counts as two. */
const HINT = /([\u2e80-\u3012\u3014-\uffff]{1,12})\1/;
const DOUBLED = new RegExp([WORD, MARKS, ...SINGLE].join('|'), 'gu');

/** A word or sign written twice in a row. */
export const wordDoubled: Check = defineCheck({
  id: 'text/word-doubled',
  severity: 'info',
  title: { zh: '重复用字', en: 'A word is written twice in a row' },
  why: {
    zh: '多是粘贴、改动时留下的，印出来就成了错字。',
    en: 'It is mostly left by pasting or editing, and is printed as a mistake.',
  },
  fix: {
    zh: '删去重复的一个。',
    en: 'Remove one of the two.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    doubled: {
      zh: '“{found}”重复用字，应为“{expected}”',
      en: 'Unexpected doubled word “{found}”, expected “{expected}”',
    },
  },
  example: {
    bad: `
      overrides: { results: 各部门要及时公示«抽查抽查»结果。 }`,
    good: `
      overrides: { results: 各部门要及时公示抽查结果。 }`,
  },

  *run(subject, found) {
    for (const sentence of sentencesOf(subject)) {
      if (!HINT.test(sentence.text)) continue;
      const text = withoutTitles(sentence.text, '〓');
      for (const { 0: doubled, 1: word, 2: mark, index } of text.matchAll(DOUBLED)) {
        const expected = word ?? mark ?? doubled.slice(1);
        // Two words may meet so (检查 检查人员): only signs and small words are taken out unasked.
        const by = word === undefined ? expected : undefined;
        const { spot, related, correction } = sentence.mention(index, index + doubled.length, by);
        yield { ...found('doubled', spot, { found: doubled, expected }, ...related), ...(correction && { correction }) };
      }
    }
  },
});
