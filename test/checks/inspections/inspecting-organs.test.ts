import { expect, test } from 'vitest';
import { inspectingOrgans, isJointCampaign } from '../../../src/checks/inspections/inspecting-organs.ts';
import { testSubject } from '../../support/test-subject.ts';

const registry = `orgs:
  - { id: half-listed, name: 各抽查单位, kind: 群体, members: [market] }
  - { id: council, name: 甲区监管委员会, kind: 议事协调机构, members: [market, health] }
  - { id: lone-section, name: 信用股, kind: 内设机构 }`;

function campaign(departments: string) {
  const { plan, registry: organs } = testSubject(`departments: [${departments}]`, { registry });
  if (plan.kind !== 'campaign') throw new Error(plan.kind);
  return { plan, organs };
}

/** Each organ that inspects, and the words that name it. */
function inspecting(departments: string): readonly string[] {
  const { plan, organs } = campaign(departments);
  return inspectingOrgans(plan, organs).map(({ organ, reference }) => `${organ.id}: ${reference.written}`);
}

function isJoint(departments: string): boolean {
  const { plan, organs } = campaign(departments);
  return isJointCampaign(plan, organs);
}

test('departments inspect, and one that guides does not', () => {
  expect(inspecting('{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 指导 }')).toEqual(['market: 区市场监管局']);
});

test('members inspect for their group, and an organ for its section, told by the first words that name it', () => {
  expect(inspecting('{ org: 各成员单位, role: 牵头 }, { org: 区卫生健康局监督股, role: 配合 }')).toEqual([
    'market: 各成员单位',
    'health: 各成员单位',
    'water: 各成员单位',
  ]);
  expect(inspecting('{ org: 区卫生健康局监督股, role: 牵头 }')).toEqual(['health: 区卫生健康局监督股']);
});

test('a group without members, a section without a host and a body with members inspect themselves', () => {
  expect(inspecting('{ org: 各有关单位, role: 牵头 }, { org: 信用股, role: 配合 }, { org: council, role: 配合 }')).toEqual([
    'unknown-members: 各有关单位',
    'lone-section: 信用股',
    'council: council',
  ]);
});

test('departments inspect together where there are several; a group nobody listed is several', () => {
  expect(isJoint('{ org: 区市场监管局, role: 牵头 }')).toBe(false);
  expect(isJoint('{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }')).toBe(true);
  expect(isJoint('{ org: 各抽查单位, role: 牵头 }')).toBe(false);
  expect(isJoint('{ org: 各有关单位, role: 牵头 }')).toBe(true);
});
