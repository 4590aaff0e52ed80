import { annexUnlisted } from '../../../src/checks/references/annex-unlisted.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(annexUnlisted, {
  passes: {
    'annexes in the generated list': `
      attachments: [{ form: statistics-10, title: 情况统计表 }]`,
    'no list and no annex': `
      attachments: []
      asIssued: { attachmentList: false }`,
  },
  fails: {
    'two annexes, one without a title': {
      plan: `
        attachments:
          - { form: statistics-10, title: «情况统计表» }
          - «{ form: pre-notice }»
        asIssued: { attachmentList: false }`,
      values: [{ annex: '情况统计表' }, { annex: 'pre-notice' }],
      related: [['false'], ['false']],
    },
  },
});
