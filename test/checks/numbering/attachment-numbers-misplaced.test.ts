import { attachmentNumbersMisplaced } from '../../../src/checks/numbering/attachment-numbers-misplaced.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(attachmentNumbersMisplaced, {
  passes: {
    'one without a number': `
      attachments: [{ form: statistics-10 }]
      asIssued: { attachmentLabel: '附件:' }
      overrides: { results: 按附件填报。 }`,
    'two with numbers': `
      attachments: [{ form: statistics-10 }, { form: pre-notice }]
      asIssued: { attachmentLabel: 附件1 }
      overrides: { results: 按附件1、附件2填报。 }`,
    'the annex of a cited document': `
      attachments: [{ form: statistics-10 }]
      overrides: { results: 按《抽查办法》附件2和甲联办〔2026〕2号附件3执行。 }`,
    none: `
      asIssued: { attachmentLabel: 附件 }
      overrides: { results: 按附件1填报。 }`,
    'a label of another word': `
      attachments: [{ form: statistics-10 }]
      asIssued: { attachmentLabel: 附表1 }`,
    'a title that begins with a year': `
      attachments: [{ form: statistics-10, title: 2026年第三次联合抽查情况统计表 }]`,
  },
  fails: {
    'a label with a number for a single one': {
      plan: `
        attachments: [{ form: statistics-10 }]
        asIssued: { attachmentLabel: «附件1»： }`,
      messages: ['附件共 `1` 件，编号为 `附件1`，应为 `附件`'],
    },
    'a label without a number for two': {
      plan: `
        attachments: [{ form: statistics-10 }, { form: pre-notice }]
        asIssued: { attachmentLabel: «附件» }`,
      outline: `
        id: own
        title: 方案
        sections: [{ id: results, heading: 公示, text: 及时公示。 }]`,
      messages: ['Unexpected attachment number `附件` (of `2`), expected `附件1`'],
    },
    'a single one mentioned by number': {
      plan: `
        attachments: [{ form: statistics-10 }]
        overrides: { results: 填写统计表（«附件1»），报«附件一»。 }`,
      values: [
        { count: '1', found: '附件1', expected: '附件' },
        { count: '1', found: '附件一', expected: '附件' },
      ],
      fixed: `
        attachments: [{ form: statistics-10 }]
        overrides: { results: 填写统计表（附件），报附件。 }`,
    },
    'the annexes are those of the document as it is composed': {
      plan: `
        attachments: [{ form: statistics-10 }]
        overrides: { results: 按«附件1»填报。 }`,
      outline: `
        id: own
        title: 方案
        sections: [{ id: results, heading: 公示, text: 及时公示。 }]`,
      values: [{ count: '1', found: '附件1', expected: '附件' }],
    },
    'the title of a single one is no mention of it': {
      plan: `
        attachments: [{ form: statistics-10, title: '«附件1. »情况统计表' }]`,
      values: [{ found: '附件1.' }],
      fixed: `
        attachments: [{ form: statistics-10, title: '情况统计表' }]`,
    },
    'a title with a number of its own': {
      plan: `
        attachments: [{ form: statistics-10, title: '«1.»情况统计表' }, { form: pre-notice, title: '«附件2：»预先通知单' }]`,
      messages: ['附件标题写有编号 `1.`，应只写标题', '附件标题写有编号 `附件2：`，应只写标题'],
      fixed: `
        attachments: [{ form: statistics-10, title: '情况统计表' }, { form: pre-notice, title: '预先通知单' }]`,
    },
  },
});
