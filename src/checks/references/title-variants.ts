import { type Check, defineCheck } from '../check.ts';
import { normalTitle, quotedTitle } from '../wording/normal-title.ts';
import { titleMentions } from './title-mentions.ts';

/** One document under several titles. */
export const titleVariants: Check = defineCheck({
  id: 'references/title-variants',
  severity: 'error',
  title: { zh: '同一文件有几个标题', en: 'One document is called by different titles' },
  why: {
    zh: '标题不一，别的文件引用时不知以哪个为准，检索也找不全。',
    en: 'Others cannot tell which title to cite, and a search finds only some of the mentions.',
  },
  fix: {
    zh: '各处写同一个标题；在句子里用 `{{title}}` 引用它。',
    en: 'Use one title everywhere; sentences refer to it as `{{title}}`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    variant: {
      zh: '此处文件题为《{found}》，应与标题一致：《{expected}》',
      en: 'Unexpected title 《{found}》, expected 《{expected}》 as in the heading',
    },
  },
  example: {
    bad: `
kind: work-plan
title: 示例市甲区2026年信用监管工作方案
preamble: 为做好监管工作，制定《«2026年示例市甲区信用监管方案»》。`,
    good: `
kind: work-plan
title: 示例市甲区2026年信用监管工作方案
preamble: 为做好监管工作，制定《示例市甲区2026年信用监管工作方案》。`,
  },

  *run(subject, found) {
    const [heading, ...others] = titleMentions(subject);
    if (heading === undefined) return;
    const reported = new Set([normalTitle(heading.text)]);
    for (const { text, spot } of others) {
      const form = normalTitle(text);
      if (reported.has(form)) continue;
      reported.add(form);
      yield found(
        'variant',
        spot,
        { found: quotedTitle(text), expected: quotedTitle(heading.text) },
        {
          spot: heading.spot,
          note: { zh: '标题', en: 'the heading' },
        },
      );
    }
  },
});
