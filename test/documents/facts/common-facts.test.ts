import { expect, test } from 'vitest';
import { commonFacts } from '../../../src/documents/facts/common-facts.ts';
import { testSubject } from '../../support/test-subject.ts';

const toldOf = (lines: string, ...names: readonly string[]) => {
  const facts = new Map(commonFacts(testSubject(lines).plan));
  return names.map((name) => facts.get(name)?.text);
};

const ISSUER = ['issuer', 'issuer.title', 'issuer.short', 'issuer.self'];
const MARKET = '示例市甲区市场监督管理局';
const HEALTH = '示例市甲区卫生健康局';

test.each([
  ['one organ', '[区市场监管局]', [MARKET, MARKET, '区市场监管局', '我局']],
  ['one by its id', '[gov]', ['示例市甲区人民政府', '示例市甲区人民政府', '区政府', '我区']],
  [
    'two: a title parts them by a blank, and none speaks for both',
    '[market, 示例市甲区卫生健康局]',
    [`${MARKET}、${HEALTH}`, `${MARKET} ${HEALTH}`, `区市场监管局、${HEALTH}`, `区市场监管局、${HEALTH}`],
  ],
  [
    'one that another seals for',
    '[{ org: market, sealedFor: joint-office }]',
    ['示例市甲区联席会议办公室', '示例市甲区联席会议办公室', '区联席办', '我办'],
  ],
])('who issues: %s', (_, issuers, expected) => {
  expect(toldOf(`issuers: ${issuers}`, ...ISSUER)).toEqual(expected);
});

const SCHEME = '《示例市甲区2026年“双随机、一公开”监管工作实施方案》';

test.each([
  ['[]', [null, null]],
  ['[scheme]', [`${SCHEME}（甲联办〔2026〕2号）`, SCHEME]],
  ['[annual]', ['《示例市甲区2026年度抽查工作计划》', '《示例市甲区2026年度抽查工作计划》']],
  ['[scheme, annual]', [`${SCHEME}（甲联办〔2026〕2号）、《示例市甲区2026年度抽查工作计划》`, SCHEME]],
])('on what it rests: %s', (basis, expected) => {
  expect(toldOf(`basis: ${basis}`, 'basis', 'scheme')).toEqual(expected);
});

test.each([
  ['sequence: 1', 'sequence', '一'],
  ['sequence: 12', 'sequence', '十二'],
  ['sequence: null', 'sequence', null],
  ['period: 下半年', 'period', '下半年'],
  ['', 'year', '2026'],
  ['', 'region', '示例市甲区'],
  ['', 'issued', '2026年5月6日'],
  ['effective: 2026-06-01', 'effective', '2026年6月1日'],
  ['', 'effective', null],
  ['number: { sequence: 6 }', 'number', '甲市监〔2026〕6号'],
  ['', 'number', null],
  ['', 'government', '区政府'],
  ['disclosure: { type: 依申请公开, reason: 涉密 }', 'disclosure.type', '依申请公开'],
  ['status: 草稿', 'revised', null],
  ['status: 调整', 'revised', '调整'],
  ['version: 1', 'revised', null],
  ['version: 2', 'revised', '调整'],
])('%s tells %s as %s', (lines, name, expected) => {
  expect(toldOf(lines, name)).toEqual([expected]);
});
