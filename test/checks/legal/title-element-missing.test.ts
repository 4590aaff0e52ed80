import { titleElementMissing } from '../../../src/checks/legal/title-element-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const OUTLINE = `
id: own
title: 示例市甲区2026年抽查方案
notice: { title: '{{issuer}}关于印发《{{title}}》的通知', text: 现予印发。 }
sections: [{ id: a, text: 做好抽查。 }]`;

testCheck(titleElementMissing, {
  passes: {
    'the title the outline words': { plan: 'notice: true', outline: OUTLINE },
    'issuer, subject and kind, by the issuer’s short name': `
      notice: true
      overrides: { notice.title: 区市场监管局关于做好2026年抽查工作的通知 }`,
    'a document under a mark, titled by its region': `
      kind: work-plan
      mark: 区市场监管局
      title: 示例市甲区2026年信用监管工作要点（试行）`,
    'a region without the city it is in': {
      plan: `
        kind: work-plan
        mark: 区市场监管局
        title: 甲区2026年信用监管工作要点`,
      profile: 'region: 示例市甲区',
    },
    'the plan under a notice needs no issuer': `
      notice: true
      title: 2026年抽查实施方案`,
    'words that stand for issuer and region': `
      kind: work-plan
      mark: 区市场监管局
      title: '{{region}}2026年信用监管工作要点'`,
    'under a notice as well, where nothing is composed': `
      notice: true
      overrides: { notice.title: '{{issuer}}关于做好2026年抽查工作的通知' }`,
    'a notice without a title of its own': `
      notice: true
      overrides: { notice.title: null }`,
    'a document under a mark that has no title yet': `
      mark: 区市场监管局`,
    'a plan without a mark': `
      title: 2026年抽查实施方案`,
  },
  fails: {
    'no issuer, the title printed': {
      plan: `
        notice: true
        overrides: { notice.title: «'关于印发《{{title}}》的通知'» }`,
      outline: OUTLINE,
      messages: [
        '标题为“关于印发《示例市甲区2026年抽查方案》的通知”，应含发文机关、事由、文种，如“示例市甲区市场监督管理局关于印发《示例市甲区2026年抽查方案》的通知”',
      ],
    },
    'no kind': {
      plan: `
        notice: true
        overrides: { notice.title: «区市场监管局关于做好2026年抽查工作» }`,
      values: [{ found: '区市场监管局关于做好2026年抽查工作', expected: '区市场监管局关于做好2026年抽查工作的通知' }],
    },
    'neither subject nor issuer, of a plan that has no title yet': {
      plan: `
        notice: true
        overrides: { notice.title: «关于通知» }`,
      values: [{ found: '关于通知', expected: '示例市甲区市场监督管理局关于印发《……》的通知' }],
    },
    'no issuer, of a plan that names none but a mark': {
      plan: `
        notice: true
        issuers: []
        mark: 区水务局
        overrides: { notice.title: «关于做好抽查工作的通知» }`,
      values: [{ found: '关于做好抽查工作的通知', expected: '示例市甲区水务局关于做好抽查工作的通知' }],
    },
    'no issuer, of a plan that names nobody': {
      plan: `
        notice: true
        issuers: []
        overrides: { notice.title: «关于做好抽查工作的通知» }`,
      values: [{ found: '关于做好抽查工作的通知', expected: '发文机关关于做好抽查工作的通知' }],
    },
    'no subject but a space': {
      plan: `
        notice: true
        overrides: { notice.title: «区市场监管局 通知» }`,
      values: [{ found: '区市场监管局 通知', expected: '区市场监管局关于印发《……》的通知' }],
    },
    'no subject, of an issuer whose name begins with that of another': {
      plan: `
        notice: true
        issuers: [区卫生健康局, 区卫生健康局监督股]
        overrides: { notice.title: «区卫生健康局监督股通知» }`,
      values: [{ found: '区卫生健康局监督股通知', expected: '区卫生健康局监督股关于印发《……》的通知' }],
    },
    'no issuer, told with the title of the plan where nothing is composed': {
      plan: `
        notice: true
        title: 2026年抽查方案
        overrides: { notice.title: «'关于印发《{{ title }}》的通知'» }`,
      values: [
        { found: '关于印发《2026年抽查方案》的通知', expected: '示例市甲区市场监督管理局关于印发《2026年抽查方案》的通知' },
      ],
    },
    'no issuer, of a plan the title of which is made later': {
      plan: `
        notice: true
        overrides: { notice.title: «'关于印发《{{title}}》的通知'» }`,
      values: [{ found: '关于印发《{{title}}》的通知', expected: '示例市甲区市场监督管理局关于印发《{{title}}》的通知' }],
    },
    'neither issuer nor region, under a mark': {
      plan: `
        kind: work-plan
        mark: 区市场监管局
        title: «2026年信用监管工作要点»`,
      values: [{ found: '2026年信用监管工作要点', expected: '示例市甲区市场监督管理局2026年信用监管工作要点' }],
    },
    'no issuer, of an organ that has no short name': {
      plan: `
        notice: true
        issuers: [示例市甲区档案馆]
        overrides: { notice.title: «关于做好抽查工作的通知» }`,
      registry: 'orgs: [{ id: archive, name: 示例市甲区档案馆, kind: 事业单位 }]',
      values: [{ found: '关于做好抽查工作的通知', expected: '示例市甲区档案馆关于做好抽查工作的通知' }],
    },
    'no subject, and a mark over a plan of no region': {
      plan: `
        kind: work-plan
        mark: 区市场监管局
        title: «区市场监管局通知»`,
      values: [{ found: '区市场监管局通知', expected: '区市场监管局关于印发《区市场监管局通知》的通知' }],
    },
  },
});
