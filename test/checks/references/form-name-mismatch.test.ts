import { formNameMismatch } from '../../../src/checks/references/form-name-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(formNameMismatch, {
  passes: {
    'the name, and the end of it': `
      inspectionNotice: { by: [下达现场检查预先通知单, 预先通知单], form: pre-notice }
      attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
    'an annex that bears the last characters of the name': `
      inspectionNotice: { by: [下达现场检查通知单], form: pre-notice }
      attachments: [{ form: pre-notice, title: 检查通知单 }]`,
    'an annex whose name is too short to be known by all but the last character': `
      inspectionNotice: null
      attachments: [{ form: pre-notice, title: 通知单 }]
      overrides: { results: 对违法的下达责令改正通知书。 }`,
    'an annex that is no form': `
      inspectionNotice: null
      attachments: [{ form: pre-notice, title: 检查工作方案 }]
      overrides: { results: 填写查工作方表。 }`,
    'a notice that is not annexed': `
      inspectionNotice: { by: [电话通知, 下达行政检查通知书] }
      attachments: [{ form: statistics-10, title: 情况统计表 }]`,
    'two annexes that may be meant': `
      inspectionNotice: { by: [下达检查通知书] }
      attachments: [{ form: pre-notice, title: 预先通知单 }, { form: pre-notice, title: 整改通知单 }]`,
    'no form of notice at all': `
      inspectionNotice: null
      attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
    'another form of that noun in a sentence': `
      inspectionNotice: null
      attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]
      overrides: { results: 对违法的下达责令改正通知书。 }`,
  },
  fails: {
    'a book for a slip, told by the noun': {
      plan: `
        inspectionNotice: { by: [电话通知, 下达«检查通知书»] }
        attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
      values: [{ found: '检查通知书', expected: '现场检查预先通知单' }],
      related: [['现场检查预先通知单']],
    },
    'another noun than that of the annex the plan says holds the form': {
      plan: `
        inspectionNotice: { by: [送达«检查告知书»], form: pre-notice }
        attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]`,
      values: [{ found: '检查告知书', expected: '现场检查预先通知单' }],
    },
    'another name of the same noun': {
      plan: `
        inspectionNotice: { by: [送达«行政检查通知单»], form: pre-notice }
        attachments: [{ form: statistics-10, title: 情况统计表 }, { form: pre-notice, title: 现场检查预先通知单 }]`,
      messages: ['表单在正文中称“行政检查通知单”，应与附件名一致：“现场检查预先通知单”'],
    },
    'in a sentence, but for the last character': {
      plan: `
        inspectionNotice: null
        attachments: [{ form: pre-notice, title: 现场检查预先通知单 }]
        overrides: { methods.notice: 填写«预先通知书»，不用预先通知单。 }`,
      values: [{ found: '预先通知书', expected: '现场检查预先通知单' }],
    },
  },
});
