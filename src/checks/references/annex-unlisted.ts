import { at, type Check, defineCheck } from '../check.ts';
import { annexSpot, listedAnnexes } from './listed-annexes.ts';

/** Annexes without a list of them. */
export const annexUnlisted: Check = defineCheck({
  id: 'references/annex-unlisted',
  severity: 'error',
  title: { zh: '附件没有列入附件说明', en: 'An annex is not named in the list of attachments' },
  why: {
    zh: '没有附件说明，收文方不知道附件是否齐全。',
    en: 'Without the list the reader cannot tell whether all annexes arrived.',
  },
  fix: {
    zh: '去掉 `asIssued.attachmentList: false`，附件说明就按 `attachments` 生成。',
    en: 'Remove `asIssued.attachmentList: false`; the list is then made of `attachments`.',
  },
  basis: 'GB/T 9704-2012 7.3.4',
  effectiveFrom: null,
  messages: {
    unlisted: {
      zh: '文后附有“{annex}”，应列入附件说明',
      en: 'Unexpected annex “{annex}”, expected it in the list of attachments',
    },
  },
  example: {
    bad: `
attachments: [{ form: statistics-10, title: «情况统计表» }]
asIssued: { attachmentList: false }`,
    good: 'attachments: [{ form: statistics-10, title: 情况统计表 }]',
  },

  *run(subject, found) {
    const { plan } = subject;
    const { asIssued } = plan;
    if (asIssued === null || asIssued.attachmentList) return;
    for (const annex of listedAnnexes(subject)) {
      yield found(
        'unlisted',
        annexSpot(plan, annex),
        { annex: annex.title },
        {
          spot: at([...asIssued.path, 'attachmentList']),
          note: { zh: '文中没有附件说明', en: 'the document has no list of attachments' },
        },
      );
    }
  },
});
