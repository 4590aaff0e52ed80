/** What long texts repeat: signs that open and never close, words that rules look for, and halves of what they match. */
const REPEATED = [
  ...'字1a一“《》（）()〔【[{、，。；@.-#号 　\n"\u200b',
  '检查',
  '抽查3户',
  '百分之',
  '在规定时间内',
  '及时公开',
  '1380013',
  '2人',
  '12%，',
  '1/2=',
  '第一，',
  '一、',
  '附件1、',
  '（一）',
  'a.',
  'a@',
  ': ',
  '- ',
  '{{',
  '{{basis}}',
  '《a》',
  '《关于a的通知》（冀政〔2026〕1号）',
  '区市场监管局、',
  '市局',
  '年度抽查',
  '牵头本次',
  '【填 ',
  '占比率',
  '不断提高',
  '根据文件',
  '以',
  '😀',
];
/** Texts of two halves, the second of which does not answer to the first. */
const HALVES: readonly (readonly [string, string])[] = [
  ['“', '）'],
  ['《', '）'],
  ['（', '》'],
  ['[', ']('],
  ['(', ')'],
  ['，', ' '],
  ['\n', ' '],
  ['字', '率达到3%'],
  ['根据', '决定组织'],
  ['0', '3%'],
  ['@a', '.'],
];

/** A long text by what it is made of. */
export interface RepeatedText {
  readonly name: string;
  of(length: number): string;
}

/** Texts of any length that are hard on whatever looks for words in them. */
export const repeatedTexts: readonly RepeatedText[] = [
  ...REPEATED.map((word) => ({ name: JSON.stringify(word), of: (length: number) => repeated(word, length) })),
  ...HALVES.map(([first, second]) => ({
    name: `${JSON.stringify(first)} then ${JSON.stringify(second)}`,
    of: (length: number) => repeated(first, length / 2) + repeated(second, length / 2),
  })),
];

function repeated(word: string, length: number): string {
  return word.repeat(Math.ceil(length / word.length));
}
