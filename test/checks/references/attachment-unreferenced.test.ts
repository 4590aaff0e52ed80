import { attachmentUnreferenced } from '../../../src/checks/references/attachment-unreferenced.ts';
import { testCheck } from '../../support/test-check.ts';

const saying = (text: string) => `id: own\ntitle: 联合抽查实施方案\nsections: [{ id: summary, text: ${text} }]`;
const TWO = 'attachments: [{ form: statistics-10, title: 情况统计表 }, { form: pre-notice, title: 现场检查预先通知单 }]';

testCheck(attachmentUnreferenced, {
  passes: {
    'both by their last noun': { plan: TWO, outline: saying('统计表和通知单随总结报送。') },
    'what stands in brackets after the noun is no part of the name': {
      plan: 'attachments: [{ form: statistics-10, title: 情况统计表（样式） }]',
      outline: saying('统计表随总结报送。'),
    },
    'a table of the plan’s own stands before those it lists': {
      plan: 'kind: annual-plan\nattachments: [{ form: statistics-10, title: 情况统计表 }]',
      outline: saying('按附件2填报。'),
    },
    'both by their numbers': { plan: TWO, outline: saying('样式见附件1、附件2。') },
    'a range of numbers': { plan: TWO, outline: saying('样式见附件一至二。') },
    'no number at all': { plan: TWO, outline: saying('样式详见附件。') },
    'an annex of another document': {
      plan: 'attachments: []',
      outline: saying('按照《工作规范》附件2填写，执行甲市监〔2026〕5号附件3。'),
    },
    'annexes without a list of them are another fault': {
      plan: `${TWO}\nasIssued: { attachmentList: false }`,
      outline: saying('开展抽查。'),
    },
    'nothing is known of a document that was not composed': TWO,
    'the table of the plan’s own': {
      plan: 'kind: annual-plan',
      outline: saying('各项任务见附件。'),
    },
  },
  fails: {
    'the last two characters of what is no form': {
      plan: 'attachments: [{ form: pre-notice, title: «检查工作要求» }]',
      outline: saying('按要求开展抽查。'),
      values: [{ attachment: '检查工作要求' }],
    },
    'a book is not a slip': {
      plan: 'attachments: [{ form: statistics-10, title: 情况统计表 }, { form: pre-notice, title: «现场检查预先通知单» }]',
      outline: saying('下达检查通知书，统计表随总结报送。'),
      messages: ['附件“现场检查预先通知单”在正文中没有提到，应在相关处引用'],
    },
    'the number of the other': {
      plan: 'attachments: [«{ form: statistics-10 }», { form: pre-notice }]',
      outline: saying('样式见附件2。'),
      values: [{ attachment: 'statistics-10' }],
    },
    'one number beyond the last, in a sentence of the plan': {
      plan: `
        attachments: [{ form: pre-notice }]
        overrides: { summary: 样式见附件1，登记见«附件2»。 }`,
      outline: saying('开展抽查。'),
      messages: ['Unexpected mention of attachment “附件2”, expected one of those listed (现场检查预先通知单)'],
    },
    'one number beyond the last of two': {
      plan: 'attachments: [{ form: statistics-10, title: 情况统计表 }, { form: pre-notice, title: 现场检查预先通知单 }]\noverrides: { summary: 样式见附件1至2，登记见«附件3»。 }',
      outline: saying('开展抽查。'),
      values: [{ found: '附件3', attachments: '情况统计表、现场检查预先通知单' }],
    },
    'an attachment where there is none, in a sentence of the outline': {
      plan: 'kind: «campaign»',
      outline: saying('样式见附件。'),
      values: [{ found: '附件', attachments: '—' }],
    },
  },
});
