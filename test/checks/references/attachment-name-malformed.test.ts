import { attachmentNameMalformed } from '../../../src/checks/references/attachment-name-malformed.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(attachmentNameMalformed, {
  passes: {
    'names as they are, a full-width colon and a time of day within': `
      attachments:
        - { form: statistics-10, title: 情况统计表（2026年） }
        - { form: pre-notice, title: '通知单：9:30前填写' }`,
    'a title of marks alone, of which nothing would be left': `
      attachments: [{ form: statistics-10, title: '。' }]`,
    'a document as issued whose label is not told': `
      asIssued: { attachmentList: false }`,
    'a label without a colon': `
      asIssued: { attachmentLabel: 附件1 }`,
    'titles that are generated': `
      attachments: [{ form: statistics-10 }]`,
  },
  fails: {
    'an extension, closing marks, a half-width colon, a label before the name': {
      plan: `
        attachments:
          - { form: statistics-10, title: «情况统计表.XLSX» }
          - { form: statistics-10, title: «情况统计表；» }
          - { form: statistics-10, title: «'示例: 统计表'» }
          - { form: statistics-10, title: «附件2：情况统计表.doc。» }
          - { form: statistics-10, title: «情况统计表。.xlsx» }`,
      fixed: `
        attachments:
          - { form: statistics-10, title: 情况统计表 }
          - { form: statistics-10, title: 情况统计表 }
          - { form: statistics-10, title: '示例：统计表' }
          - { form: statistics-10, title: 情况统计表 }
          - { form: statistics-10, title: 情况统计表 }`,
      messages: [
        '附件名称为 `情况统计表.XLSX`，应为 `情况统计表`',
        '附件名称为 `情况统计表；`，应为 `情况统计表`',
        '附件名称为 `示例: 统计表`，应为 `示例：统计表`',
        '附件名称为 `附件2：情况统计表.doc。`，应为 `情况统计表`',
        '附件名称为 `情况统计表。.xlsx`，应为 `情况统计表`',
      ],
    },
    'the label of the annex page, whichever colon it has': {
      plan: `
        asIssued: { attachmentLabel: «'附件1:'» }`,
      messages: ['附件标识为 `附件1:`，应为 `附件1`'],
    },
  },
});
