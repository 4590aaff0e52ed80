import { expect, test } from 'vitest';
import { isAboveDepartments, mayDirect, wordsBeyond } from '../../../src/checks/departments/authority.ts';
import type { Organ } from '../../../src/plan/registry/registry.ts';
import { testSubject } from '../../support/test-subject.ts';

const ground = testSubject('', {
  registry: `
    orgs:
      - { id: city-market, name: 示例市市场监督管理局, short: 市市场监管局, kind: 政府部门 }
      - { id: district-market, name: 某某局, short: 区某某局, kind: 政府部门 }
      - { id: province-market, name: 示例省市场监督管理局, kind: 政府部门 }
      - { id: placeless, name: 消防救援局, kind: 政府部门 }
      - { id: gov-office, name: 示例市甲区人民政府办公室, kind: 政府部门 }
      - { id: street, name: 示例市甲区东街街道办事处, short: 东街街道, kind: 政府, parent: gov }
      - { id: section, name: 示例市甲区市场监督管理局信用股, short: 信用股, kind: 内设机构, parent: market }
      - { id: sections, name: 各科室, kind: 群体, parent: market }
      - { id: own-sections, name: 各股室, kind: 群体 }
      - { id: departments, name: 区直各部门, kind: 群体 }
      - { id: some-departments, name: 某些部门, kind: 群体 }
      - { id: department-members, name: 部门联络员, kind: 群体 }
      - { id: city-members, name: 市局下属, kind: 群体, members: [section, institute] }
      - { id: enterprises, name: 各有关企业, kind: 检查对象群体 }`,
});

function called(id: string): Organ {
  const organ = ground.registry.organs.find((each) => each.id === id);
  if (organ === undefined) throw new Error(`no organ: ${id}`);
  return organ;
}

const directs = (issuer: string, organ: string) => mayDirect(called(issuer), called(organ), ground);
const beyond = (issuer: string, text: string) => wordsBeyond(called(issuer), text, ground).map((word) => word.text);

test('above departments are governments, their offices and coordinating bodies', () => {
  const ids = ['gov', 'gov-office', 'joint-office', 'market', 'institute', 'members'];
  expect(ids.filter((id) => isAboveDepartments(called(id)))).toEqual(['gov', 'gov-office', 'joint-office']);
});

test('what is above departments directs any of them', () => {
  expect(directs('gov', 'health')).toBe(true);
  expect(directs('joint-office', 'city-market')).toBe(true);
});

test('a department directs itself, what belongs to it, and nobody beside it', () => {
  expect(directs('market', 'market')).toBe(true);
  expect(directs('market', 'section')).toBe(true);
  expect(directs('health', 'section')).toBe(false);
  expect(directs('market', 'health')).toBe(false);
});

test('inspected objects are told what to do by every department', () => {
  expect(directs('market', 'enterprises')).toBe(true);
});

test('a department directs those of a lower level, told by short name, name or region', () => {
  expect(directs('city-market', 'health')).toBe(true);
  expect(directs('city-market', 'district-market')).toBe(true);
  expect(directs('province-market', 'city-market')).toBe(true);
  expect(directs('health', 'city-market')).toBe(false);
  expect(directs('city-market', 'province-market')).toBe(false);
  expect(directs('city-market', 'city-branch')).toBe(false);
  expect(directs('province-market', 'city-branch')).toBe(true);
});

test('no department directs a government of a lower level', () => {
  expect(directs('city-market', 'gov')).toBe(false);
  expect(directs('city-market', 'street')).toBe(false);
});

test('where one of the levels is not known, nobody directs', () => {
  expect(directs('placeless', 'health')).toBe(false);
  expect(directs('city-market', 'placeless')).toBe(false);
  expect(directs('placeless', 'placeless')).toBe(true);
});

test('an institution without a host may belong to anybody; one with a host belongs to it', () => {
  expect(directs('market', 'institute')).toBe(true);
  expect(directs('market', 'health-section')).toBe(false);
});

test('a group is directed where all its members are', () => {
  expect(directs('market', 'members')).toBe(false);
  expect(directs('city-market', 'members')).toBe(true);
  expect(directs('market', 'city-members')).toBe(true);
});

test('a group without members is what its name says, and belongs to its host', () => {
  expect(directs('market', 'own-sections')).toBe(true);
  expect(directs('market', 'sections')).toBe(true);
  expect(directs('health', 'sections')).toBe(false);
  expect(directs('market', 'departments')).toBe(false);
  expect(directs('market', 'some-departments')).toBe(false);
  expect(directs('market', 'department-members')).toBe(true);
});

test('words for departments of its own level, or a higher one, are beyond a department', () => {
  expect(beyond('market', '请区级部门、各成员单位、各有关单位参加')).toEqual(['区级部门', '各成员单位']);
  expect(beyond('city-market', '请市级部门、区级部门和各成员单位参加')).toEqual(['市级部门', '各成员单位']);
  expect(beyond('gov', '请区级部门和各成员单位参加')).toEqual([]);
});
