import { expect, test } from 'vitest';
import { planSlots } from '../../../src/build/starter/plan-slots.ts';
import { PROFILE, profileOf } from '../../plan/example.ts';
import { testSubject } from '../../support/test-subject.ts';

const { registry } = testSubject('kind: campaign');
const profile = profileOf(PROFILE);
const bare = planSlots({ year: 2026, registry: undefined, profile: undefined, plans: new Map() });

test('in a root that knows nothing every fact is left to the writer, with an example', () => {
  expect(bare).toMatchObject({
    lead: '【填 牵头部门的简称，如 区市场监管局】',
    partner: '【填 配合部门的简称，如 区应急管理局】',
    leadItems: '【填 牵头部门的抽查事项，写登记的名称，如 公示信息检查】',
    contact: '【填 联系人的标识，如 credit-section】',
    basis: '【填 依据文件的标识，如 scheme-2026】',
    scheme: '【填 依据文件的标识，如 scheme-2026】',
    basisDocument: '【填 依据文件的标识，如 guofa-2019-5】',
    campaign: '【填 抽查方案的编号，如 luquan/2026/joint-01】',
    results: '【填 抽查结果的编号，如 luquan/2026/joint-01-results】',
    members: '【填 主送机关，如 各成员单位】',
    planRow: undefined,
    lastYear: 2025,
  });
});

test('without a profile nothing is said of platforms: the profile will name them', () => {
  expect([bare['ownPlatform'], bare['ownPublishTo']]).toEqual([undefined, undefined]);
});

test('a profile that names no platform leaves it to the plan, taken where there is but one', () => {
  const nameless = profile && { ...profile, platform: null, publishTo: null };
  const slots = planSlots({ year: 2026, registry, profile: nameless, plans: new Map() });
  expect(slots['ownPlatform']).toBe('示例省双随机监管平台');
  expect(slots['ownPublishTo']).toBe('国家企业信用信息公示系统');
  const unknown = planSlots({ year: 2026, registry: undefined, profile: nameless, plans: new Map() });
  expect(unknown['ownPlatform']).toBe('【填 平台的名称，如 某省双随机执法监管平台】');
  expect(unknown['ownPublishTo']).toBe('【填 公示系统的名称，如 国家企业信用信息公示系统（某省）】');
});

test('the one choice there is is taken; of several the first are examples, the usual lead before the others', () => {
  const plans = new Map([
    ['campaign', ['test/2026/plan']],
    ['results', ['test/2026/a', 'test/2026/b', 'test/2026/c']],
  ]);
  const slots = planSlots({ year: 2026, registry, profile, plans });
  expect(slots['campaign']).toBe('test/2026/plan');
  expect(slots['results']).toBe('【填 抽查结果的编号，如 test/2026/a 或 test/2026/b】');
  expect(slots['contact']).toBe('market-office');
  expect(slots['lead']).toMatch(/^【填 牵头部门的简称，如 区市场监管局 或 /);
});

test('a row of the plan of the year is asked for where there is one, on file or registered', () => {
  const documents = registry.documents.map((each) => ({ ...each, kind: 'annual-plan' as const }));
  const row = (year: number, ids: readonly string[]) =>
    planSlots({ year, registry: { ...registry, documents }, profile, plans: new Map([['annual-plan', ids]]) })['planRow'];
  expect(row(2026, [])).toBe('【填 年度计划的行，# 后是序号，如 annual-plan-2026#1】');
  expect(row(2027, ['test/2027/annual'])).toBe('【填 年度计划的行，# 后是序号，如 annual-plan-2027#1】');
  expect(row(2027, [])).toBeUndefined();
});
