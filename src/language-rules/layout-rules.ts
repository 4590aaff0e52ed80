import type { LanguageRule } from './language-rule.ts';

/** What pages come to: estimated from the text before a document is set (GB/T 9704-2012, 7.3). */
export const layoutRules: readonly LanguageRule[] = [
  {
    id: 'layout/addressees-moved',
    severity: 'info',
    switchable: true,
    title: { zh: '主送机关移入了版记', en: 'The addressees stand in the imprint' },
    why: {
      zh: '标志、标题和主送机关占满首页，就排不下正文；国家标准要求这时把主送机关移到版记中“抄送”之上。',
      en: 'Mark, title and addressees leave the first page no room for body; the standard then moves the addressees into the imprint.',
    },
    fix: {
      zh: '不必改；缩短标题，或者用规范的统称代替逐个列举的主送机关，可以移回首页。',
      en: 'Nothing has to be done; a shorter title, or a collective name in place of many, may bring them back.',
    },
  },
  {
    id: 'layout/first-page-without-body',
    severity: 'info',
    switchable: true,
    title: { zh: '首页排不下正文', en: 'The first page shows no body' },
    why: {
      zh: '公文首页必须显示正文；标志、标题和主送机关已把首页占满。',
      en: 'The first page has to show body; mark, title and addressees leave no room for it.',
    },
    fix: { zh: '缩短标题，或减少联合行文标志中的机关名称。', en: 'Shorten the title, or name fewer organs in the mark.' },
  },
  {
    id: 'layout/signature-without-body',
    severity: 'info',
    switchable: true,
    title: { zh: '署名页没有正文', en: 'The page of the signature shows no body' },
    why: {
      zh: '署名、日期和印章应与正文同处一面；行距在 26 磅至 30 磅之间怎样调整都排不到一起。',
      en: 'Signature, date and seal belong on a page with body, and no pitch from 26 to 30 points brings them together.',
    },
    fix: {
      zh: '把正文分作两段以上，或增减几行文字、缩短标题。',
      en: 'Make the body two paragraphs or more, change its length by a few lines, or shorten the title.',
    },
  },
];
