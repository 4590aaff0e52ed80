import { expect, test } from 'vitest';
import { hidingOf } from '../../../src/build/public/hiding.ts';
import { disposalsOf, PROFILE, resultsOf } from '../../plan/example.ts';

const HEAD = 'profile: luquan-2026\nyear: 2026\nissuers: [区市场监管局]\n';

const ENTERPRISE = '{ name: 甲公司, outcome: 未发现问题 }';

function resultsHiding(entities = ENTERPRISE, profile = PROFILE) {
  const text = `kind: results\n${HEAD}campaign: luquan/2026/joint-02\nentities: [${entities}]\n`;
  const { plan } = resultsOf(text, { profile });
  if (!plan) throw new Error('no results');
  return hidingOf(plan);
}

test('of those inspected, natural persons are hidden and enterprises are not', () => {
  const { persons } = resultsHiding(
    '{ name: 张三丰, kind: 自然人, outcome: 未发现问题 }, { name: 某区张三丰食品店, kind: 个体工商户, outcome: 未发现问题 }',
  );
  expect([...persons.keys()]).toEqual(['张三丰']);
  expect(persons.get('张三丰')).not.toContain('三');
});

test('so are those that disposals name; one told by a code alone has no name to hide', () => {
  const text = `kind: disposals\n${HEAD}results: luquan/2026/joint-02-results
entries:
  - { entity: 李四光, kind: 自然人, action: 责令改正 }
  - { entity: 91350100M000100Y43, action: 责令改正 }
`;
  const { plan } = disposalsOf(text);
  if (!plan) throw new Error('no disposals');
  expect([...hidingOf(plan).persons.keys()]).toEqual(['李四光']);
});

test.each([
  ['office@luquan.gov.cn', true],
  ['OFFICE@LUQUAN.GOV.CN', true],
  ['office@gov.cn', true],
  ['office@notgov.cn', false],
  ['office@gov.cn.example.com', false],
  ['zhang@163.com', false],
])('%s is a mailbox of an office: %s', (mailbox, expected) => {
  expect(resultsHiding().isOfficial(mailbox)).toBe(expected);
});

test('the profile may name other domains, however they are typed', () => {
  const { isOfficial } = resultsHiding(ENTERPRISE, `${PROFILE}mailDomains: ['@SJZ.example.cn']\n`);
  expect(isOfficial('a@sjz.example.cn')).toBe(true);
  expect(isOfficial('a@mail.sjz.example.cn')).toBe(true);
  expect(isOfficial('a@luquan.gov.cn')).toBe(false);
});
