import { metadataMismatch } from '../../../src/checks/disclosure/metadata-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(metadataMismatch, {
  passes: {
    'published on the day it was made': `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: 2026-05-06 }`,
    'a signature by the short name, and spaced': `
      issuers: [区市场监管局]
      asIssued: { signature: 区市场监管局 , note: （此件公开发布） }`,
    'a signature of an organ without a short name': {
      plan: `
        issuers: [own]
        asIssued: { signature: 示例市甲区档案馆 }`,
      registry: 'orgs: [{ id: own, name: 示例市甲区档案馆, kind: 事业单位 }]',
    },
    'a signature by an alias, and by a name of before': `
      issuers: [区水务局, 区农业农村局]
      asIssued: { signature: 水务局 区畜牧局 }`,
    'no type, whatever the document is marked': `
      disclosure: { type: null }
      asIssued: { note: （此件公开发布） }`,
    'the number above the title is spaced': `
      number: { sequence: 4 }
      asIssued: { organLine: '示例市甲区市场监督管理局 甲市监【2026】 4 号' }`,
    'the prefix of the issuer': `
      issuers: [区联席办]
      number: { prefix: 甲联办, sequence: 4 }`,
    'the organ that seals for the issuer gives its number': `
      issuers: [{ org: 区联席办, sealedFor: 区市场监管局 }]
      number: { prefix: 甲联办, sequence: 4 }`,
    'issuers without letters of their own': `
      issuers: [区水务局]
      number: { prefix: 甲联办, sequence: 4 }`,
    'letters that two organs have': {
      plan: `
        issuers: [区市场监管局]
        number: { prefix: 甲市监, sequence: 4 }`,
      registry: 'orgs: [{ id: other, name: 示例市甲区市场监察队, kind: 事业单位, documentPrefix: 甲市监 }]',
    },
    'a prefix of nobody on record': `
      number: { prefix: 甲市监函, sequence: 4 }`,
    'the organ of the mark gives its number': `
      mark: 区联席办
      issuers: [区市场监管局]
      number: { prefix: 甲联办, sequence: 4 }`,
    'the number above the title is that of the plan, in other brackets': `
      number: { sequence: 4 }
      asIssued: { organLine: '示例市甲区市场监督管理局 甲市监[2026]4号' }`,
  },
  fails: {
    'published the day before it was made': {
      plan: `
        issued: 2026-05-06
        disclosure: { type: 主动公开, publishedOn: «2026-05-05» }`,
      messages: ['Unexpected day of publication `2026-05-05`, expected `2026-05-06` (date of issue) or later'],
      related: [['2026-05-06']],
    },
    'the document is marked otherwise': {
      plan: `
        disclosure: { type: «依申请公开», reason: 内部安排 }
        asIssued: { note: （此件公开发布） }`,
      messages: ['`disclosure.type` 为 `依申请公开`，应与正文一致：`主动公开`'],
      related: [['（此件公开发布）']],
    },
    'the document is for those who ask': {
      plan: `
        disclosure: { type: «主动公开» }
        asIssued: { note: （此件依申请公开） }`,
      messages: ['`disclosure.type` 为 `主动公开`，应与正文一致：`依申请公开`'],
    },
    'the document is for nobody': {
      plan: `
        disclosure: { type: «主动公开» }
        asIssued: { note: （此件不予公开） }`,
      messages: ['`disclosure.type` 为 `主动公开`，应与正文一致：`不予公开`'],
    },
    'signed by another organ': {
      plan: `
        issuers: «[区市场监管局]»
        asIssued: { signature: 示例市甲区卫生健康局 }`,
      related: [['示例市甲区卫生健康局']],
      values: [{ field: 'issuers', found: '示例市甲区市场监督管理局', expected: '示例市甲区卫生健康局' }],
    },
    'signed by neither of two': {
      plan: `
        issuers: «[区市场监管局, 区水务局]»
        asIssued: { signature: 示例市甲区卫生健康局 }`,
      values: [{ field: 'issuers', found: '示例市甲区市场监督管理局、示例市甲区水务局', expected: '示例市甲区卫生健康局' }],
    },
    'another number above the title': {
      plan: `
        number: «{ sequence: 5 }»
        asIssued: { organLine: 示例市甲区市场监督管理局 甲市监〔2026〕4号 }`,
      values: [{ field: 'number', found: '甲市监〔2026〕5号', expected: '甲市监〔2026〕4号' }],
    },
    'the number of the document is left out': {
      plan: `
        number: «null»
        asIssued: { organLine: 示例市甲区市场监督管理局 甲市监〔2026〕4号 }`,
      messages: ['Unexpected `number` `无` on the page, expected `甲市监〔2026〕4号` as in the document'],
      related: [['示例市甲区市场监督管理局 甲市监〔2026〕4号']],
    },
    'of several issuers the first that has letters is expected': {
      plan: `
        issuers: [区水务局, 区市场监管局]
        number: { prefix: «甲联办», sequence: 4 }`,
      values: [{ found: '甲联办', organ: '示例市甲区联席会议办公室', expected: '甲市监' }],
    },
    'where one seals for another, the letters of either are expected': {
      plan: `
        issuers: [{ org: 区市场监管局, sealedFor: 区水务局 }]
        number: { prefix: «甲联办», sequence: 4 }`,
      values: [{ found: '甲联办', organ: '示例市甲区联席会议办公室', expected: '甲市监' }],
    },
    'a number with the prefix of another organ': {
      plan: `
        issuers: [区市场监管局]
        number: { prefix: «甲联办», sequence: 4 }`,
      messages: ['发文字号的机关代字 `甲联办` 是示例市甲区联席会议办公室的，应为发文机关的 `甲市监`'],
    },
  },
});
