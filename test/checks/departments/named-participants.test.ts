import { describe, expect, test } from 'vitest';
import { namedParticipants } from '../../../src/checks/departments/named-participants.ts';
import { testSubject } from '../../support/test-subject.ts';

const DEPARTMENTS = '[{ org: 区卫生健康局, role: 牵头 }, { org: 区水务局, role: 配合 }]';

interface Campaign {
  readonly issuers?: string;
  readonly departments?: string;
  /** The key of the sentence; the introduction unless told otherwise. */
  readonly key?: string;
  readonly registry?: string;
}

/** The lists a sentence of a campaign gives: `names → ids: the words`. */
function listsIn(
  text: string,
  { issuers = '[区市场监管局]', departments = DEPARTMENTS, key = 'preamble', registry }: Campaign = {},
): readonly string[] {
  const yaml = `issuers: ${issuers}\ndepartments: ${departments}\noverrides: { ${key}: '${text}' }`;
  const { plan, registry: known } = testSubject(yaml, registry === undefined ? {} : { registry });
  if (plan.kind !== 'campaign') throw new Error('the plan of the test is a campaign');
  return namedParticipants(plan, known).map(({ organs, written, spot }) => {
    const words = spot.on === 'part' ? text.slice(spot.start, spot.end) : '';
    return `${written.join('、')} → ${organs.map(({ id }) => id).join(' ')}: ${words}`;
  });
}

describe('a list of those who act, from its first name to its last', () => {
  test.each([
    ['区水务局会同区卫生健康局检查。', '区水务局、区卫生健康局 → water health: 区水务局会同区卫生健康局'],
    [
      '根据部署，由区市场监管局牵头，区卫生健康局、区水务局负责。',
      '区市场监管局、区卫生健康局、区水务局 → market health water: 区市场监管局牵头，区卫生健康局、区水务局',
    ],
    ['为此，区水务局、区市场监管局拟联合开展抽查。', '区水务局、区市场监管局 → water market: 区水务局、区市场监管局'],
    ['我局会同区水务局检查。', '区市场监管局、区水务局 → market water: 我局会同区水务局'],
    ['{{lead}}会同区水务局检查。', '区卫生健康局、区水务局 → health water: {{lead}}会同区水务局'],
    ['{{issuers}}会同{{lead}}检查。', '区市场监管局、区卫生健康局 → market health: {{issuers}}会同{{lead}}'],
  ])('%s', (text, list) => {
    expect(listsIn(text)).toEqual([list]);
  });
});

describe('no list', () => {
  test.each([
    ['that leaves it to a reference who helps', '区市场监管局联合区卫生健康局、{{partners}}开展抽查。'],
    ['that leaves it to a reference to all', '区市场监管局联合区卫生健康局、{{departments}}开展抽查。'],
    ['that leaves it to a group', '区市场监管局联合区卫生健康局、各有关部门开展抽查。'],
    ['where a name stands alone', '区市场监管局开展抽查。区水务局开展抽查。'],
    ['where something else stands between', '区市场监管局、{{basis}}、区水务局开展抽查。'],
    ['of those nobody says act', '区市场监管局、区水务局的职责不变。'],
    ['of those nobody says act, beside words of acting', '为联合监管，区市场监管局、区水务局的职责不变。'],
    ['whose words are followed', '按照区市场监管局、区水务局联合印发的通知检查。'],
  ])('%s', (_, text) => {
    expect(listsIn(text)).toEqual([]);
  });
});

test('我局 is the first of several who sign', () => {
  const lists = listsIn('我局会同区卫生健康局检查。', { issuers: '[区水务局, 区市场监管局]' });
  expect(lists).toEqual(['区水务局、区卫生健康局 → water health: 我局会同区卫生健康局']);
});

test('of several organs of one name, that of the campaign is meant', () => {
  const registry = `orgs:
  - { id: old, name: 示例市甲区执法局, kind: 政府部门, former: [{ name: 区执法队, until: 2020-01-01 }] }
  - { id: new, name: 示例市甲区执法大队, kind: 政府部门, former: [{ name: 区执法队, until: 2021-01-01 }] }`;
  const departments = '[{ org: 区水务局, role: 牵头 }, { org: new, role: 配合 }]';
  const lists = listsIn('区水务局会同区执法队检查。', { departments, registry });
  expect(lists).toEqual(['区水务局、区执法队 → water new: 区水务局会同区执法队']);
});

test('elsewhere a sentence counts that says who leads, and says it of this time', () => {
  const key = 'duties.departments';
  expect(listsIn('本次抽查由区卫生健康局牵头，区水务局配合。', { key })).toHaveLength(1);
  expect(listsIn('本次抽查由区卫生健康局会同区水务局开展。', { key })).toEqual([]);
  expect(listsIn('此类抽查由区卫生健康局牵头，区水务局配合。', { key })).toEqual([]);
});
