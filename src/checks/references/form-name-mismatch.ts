import { type Check, defineCheck } from '../check.ts';
import { noticeForms, respelledForms } from './form-names.ts';
import { annexSpot, listedAnnexes } from './listed-annexes.ts';

/** A form that goes by another name in the text than on the annex that holds it. */
export const formNameMismatch: Check = defineCheck({
  id: 'references/form-name-mismatch',
  severity: 'warning',
  title: { zh: '表单在正文和附件中名称不一', en: 'The text and the annex call a form by different names' },
  why: {
    zh: '名称不一，检查人员不知道正文要求的是不是附件里的这张。',
    en: 'Inspectors cannot tell whether the form the text demands is the one annexed.',
  },
  fix: {
    zh: '各处用附件的名称；`inspectionNotice.form` 写明通知用哪个附件。',
    en: 'Use the annex’s name everywhere; `inspectionNotice.form` says which annex holds the notice.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '表单在正文中称“{found}”，应与附件名一致：“{expected}”',
      en: 'Unexpected form name “{found}”, expected “{expected}” as in the annex',
    },
  },
  example: {
    bad: `
inspectionNotice: { by: [电话通知, 下达«检查通知书»], form: pre-notice }
attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
    good: `
inspectionNotice: { by: [电话通知, 下达现场检查预先通知单], form: pre-notice }
attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const annexes = listedAnnexes(subject);
    const notices = plan.kind === 'campaign' ? noticeForms(plan, annexes) : [];
    for (const { text, annex, spot } of [...notices, ...annexes.flatMap((each) => respelledForms(plan, each))]) {
      const related = { spot: annexSpot(plan, annex), note: { zh: '附件', en: 'the annex' } };
      yield found('mismatch', spot, { found: text, expected: annex.title }, related);
    }
  },
});
