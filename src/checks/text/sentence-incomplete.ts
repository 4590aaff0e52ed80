import { type Check, defineCheck } from '../check.ts';
import { textBefore } from '../wording/text-before.ts';
import { sentencesOf } from './sentences.ts';

const SIGNS = '，。；：,;:';
/** Ways a sentence runs on: what stands before the break, what after it, and what belongs between. */
const RUN_ON: readonly (readonly [before: string, after: string, between: string])[] = [
  // 根据……文件 | 决定组织开展
  [
    `(?:根据|按照|依据|依照)[^${SIGNS}]*(?:文件|要求|规定|精神|部署|安排|通知|计划|方案)`,
    '(?:决定|拟)(?:组织|开展|对|在|于)',
    '，××',
  ],
  [`(?:根据|按照|依据|依照)[^${SIGNS}]*(?:文件|要求|规定|精神|部署|通知)`, '(?:特|现)?(?:制定|制订|印发)(?:本|如下)', '，'],
  // ……发现能力 | 有针对性实施
  ['(?:能力|水平|效能|意识|力度|作用|问题)', '有针对性地?(?:实施|开展|组织|采取|加强|进行)', '，'],
  // 通过……，| 使……
  [`(?<=^|[。；])(?:通过|经过)[^${SIGNS}]{4,}[，,]`, '使(?!用|命|馆)', '××'],
];
const PATTERNS = RUN_ON.map(([before, after, between]) => ({
  before: new RegExp(`${before}$`, 'u'),
  after: new RegExp(after, 'gu'),
  between,
}));
/** The last words of a sentence that stops short, in so many characters. */
const OPEN_END = /[^，、,]{1,8}[，、,]$/;
const LAST_WORDS = 9;
const QUOTED = 12;
/** No clause is longer. */
const CLAUSE = 400;
/** Stands for a fact the plan prints. */
const FACT = /〓+/g;

/** A sentence without its subject, without a comma, or without its end. */
export const sentenceIncomplete: Check = defineCheck({
  id: 'text/sentence-incomplete',
  severity: 'warning',
  title: { zh: '句子疑缺成分', en: 'A sentence lacks its subject, a comma or its end' },
  why: {
    zh: '两句连成一句，谁来做、做什么就读不清。',
    en: 'Where two sentences run into one, nobody can tell who does what.',
  },
  fix: {
    zh: '补上逗号和主语（如“我局”“各部门”），或者把话写完。',
    en: 'Type the comma and the subject, or finish the sentence.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    runOn: {
      zh: '“{found}”疑缺主语或逗号，应如“{expected}”',
      en: 'Unexpected run-on “{found}”, expected wording such as “{expected}”',
    },
    open: {
      zh: '句子到“{found}”为止，应把话写完',
      en: 'Unexpected end of a sentence at “{found}”, expected the rest of it',
    },
  },
  example: {
    bad: `
      overrides: { preamble: 根据年度计划«决定组织»开展抽查。 }`,
    good: `
      overrides: { preamble: 根据年度计划，区市场监管局决定组织开展抽查。 }`,
  },

  *run(subject, found) {
    for (const sentence of sentencesOf(subject)) {
      for (const { before, after, between } of PATTERNS) {
        for (const { 0: words, index } of sentence.text.matchAll(after)) {
          const match = before.exec(textBefore(sentence.text, index, CLAUSE))?.[0];
          if (match === undefined) continue;
          const head = match.replace(FACT, '…').slice(-QUOTED);
          const { spot, related } = sentence.mention(index, index + words.length);
          yield found('runOn', spot, { found: head + words, expected: head + between + words }, ...related);
        }
      }
      const said = sentence.text.trimEnd();
      const [open] = OPEN_END.exec(said.slice(-LAST_WORDS)) ?? [];
      if (open === undefined) continue;
      const { spot, related } = sentence.mention(said.length - open.length, said.length);
      yield found('open', spot, { found: open.trimStart() }, ...related);
    }
  },
});
