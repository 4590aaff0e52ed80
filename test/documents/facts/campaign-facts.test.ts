import { expect, test } from 'vitest';
import { campaignFacts } from '../../../src/documents/facts/campaign-facts.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import { testSubject } from '../../support/test-subject.ts';

/** The facts of a campaign with these lines whose names are asked. */
function factsIn(lines: string, ...names: readonly string[]) {
  const facts = new Map(campaignFacts(campaignWith(lines)));
  return names.map((name) => facts.get(name)?.text);
}

function campaignWith(lines: string): CampaignPlan {
  const { plan } = testSubject(lines);
  if (plan.kind !== 'campaign') throw new Error('no campaign');
  return plan;
}

const ROLES = ['lead', 'lead.several', 'lead.conditions', 'partners', 'guides', 'joint'];

test.each([
  ['one department', '[{ org: market, role: 牵头 }]', ['区市场监管局', null, null, null, null, null]],
  [
    'a lead and one that guides: nobody carries it out with the lead',
    '[{ org: market, role: 牵头 }, { org: gov, role: 指导 }]',
    ['区市场监管局', null, null, null, '区政府', null],
  ],
  [
    'partners, also those that take part',
    '[{ org: market, role: 牵头 }, { org: health, role: 配合 }, { org: 区水务局, role: 参与 }]',
    ['区市场监管局', null, null, '区卫生健康局、区水务局', null, '联合'],
  ],
  [
    'two leads, one of them named in full',
    '[{ org: market, role: 牵头 }, { org: 示例市甲区卫生健康局, role: 牵头 }]',
    ['区市场监管局、示例市甲区卫生健康局', '区市场监管局、示例市甲区卫生健康局', null, null, null, '联合'],
  ],
  [
    'leads by turns',
    '[{ org: market, role: 牵头, leadWhen: 涉及登记的， }, { org: health, role: 牵头 }]',
    ['区市场监管局、区卫生健康局', '区市场监管局、区卫生健康局', '区市场监管局（涉及登记的）、区卫生健康局', null, null, '联合'],
  ],
  ['a group, which is several', '[{ org: members, role: 牵头 }]', ['各成员单位', null, null, null, null, '联合']],
  ['partners without a lead', '[{ org: health, role: 配合 }]', [null, null, null, '区卫生健康局', null, null]],
] as const)('who does what: %s', (_, departments, expected) => {
  expect(factsIn(`departments: ${departments}`, ...ROLES)).toEqual(expected);
});

const CONDUCT = [
  'inspectors.perVisit',
  'inspectors.credentials',
  'inspectors.scanOnEntry',
  'inspectors.noExperts',
  'inspectors.recusal',
];

test.each([
  ['{ perVisit: 2, credentials: 执法证件, scanOnEntry: true }', ['2', '执法证件', '扫码入企', null, null]],
  ['{ perVisit: 3, scanOnEntry: false, experts: true, recusal: false }', ['3', null, null, null, null]],
  ['{ experts: false, recusal: true }', [null, null, null, '不请专业人员', '回避']],
])('how is inspected: %s', (inspectors, expected) => {
  expect(factsIn(`inspectors: ${inspectors}`, ...CONDUCT)).toEqual(expected);
});

const one = '[{ form: pre-notice }]';
const two = '[{ form: statistics-10 }, { form: pre-notice }]';

test.each([
  ['{ by: [下达行政检查通知书] }', one, ['下达行政检查通知书', null]],
  ['{ by: [电话, 书面], form: pre-notice }', one, ['电话或书面', '附件']],
  ['{ by: [电话, 书面, 短信], form: pre-notice }', two, ['电话或书面或短信', '附件2']],
])('how those inspected are told: %s with %s', (inspectionNotice, attachments, expected) => {
  const lines = `inspectionNotice: ${inspectionNotice}\nattachments: ${attachments}`;
  expect(factsIn(lines, 'inspectionNotice.by', 'inspectionNotice.form')).toEqual(expected);
});

test.each([
  ['planRows: [test/2026/plan#2]', 'planRows', '第2项'],
  ['planRows: [test/2026/plan#2, test/2026/plan#11]', 'planRows', '第2项、第11项'],
  ['', 'planRows', null],
  ['draw: 定向', 'draw', '定向'],
  ['level: { draw: 市, inspect: 县 }', 'level', '市抽县查'],
  ['', 'level', null],
  ['itemsFrom: 全省抽查事项清单。', 'itemsFrom', '全省抽查事项清单'],
  ['platform: inspection', 'platform', '示例省双随机监管平台'],
  ['platform: 示例省双随机监管平台', 'platform', '示例省双随机监管平台'],
  ['platform: null', 'platform', null],
  ['publishTo: publicity', 'publishTo', '国家企业信用信息公示系统'],
  ['', 'region.level', '区'],
])('%s tells %s as %s', (lines, name, expected) => {
  expect(factsIn(lines, name)).toEqual([expected]);
});
