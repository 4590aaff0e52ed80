import { expect, test } from 'vitest';
import { departmentDifferences } from '../../../src/checks/references/department-differences.ts';
import { type CarriedScene, toldDifferences } from '../../support/told-differences.ts';

const told = (scene: CarriedScene) => toldDifferences(departmentDifferences, scene);

/** A campaign of these departments: `区水务局 配合`. */
const by = (...departments: readonly string[]) =>
  ['departments:', ...departments.map((each) => `  - { org: ${each.replace(' ', ', role: ')} }`)].join('\n');

test.each<[string, CarriedScene]>([
  ['the planned lead', { campaign: by('区水务局 牵头'), rows: ['{ name: 甲, lead: 区水务局 }'] }],
  ['a lead, of a row that names none', { campaign: by('区水务局 牵头'), rows: ['{ name: 甲 }'] }],
  ['nobody in the lead', { campaign: by('区水务局 配合'), rows: ['{ name: 甲, lead: 区卫生健康局 }'] }],
  [
    'one of two who lead, where another campaign carries out the row as well',
    { campaign: by('区水务局 牵头'), rows: ['{ name: 甲, lead: [区水务局, 区卫生健康局] }'], isShared: true },
  ],
  [
    'one of those who take turns to lead',
    {
      campaign: by('区水务局 牵头'),
      rows: ['{ name: 甲, leadWhen: [{ when: 企业, org: 区卫生健康局 }, { when: 洗车场, org: 区水务局 }] }'],
    },
  ],
  [
    'the lead of one row of two',
    { campaign: by('区水务局 牵头'), rows: ['{ name: 甲, lead: 区卫生健康局 }', '{ name: 乙, lead: 区水务局 }'] },
  ],
  [
    'sections for the organs they belong to',
    {
      campaign: by('区水务局 牵头', '区卫生健康局监督股 配合'),
      rows: ['{ name: 甲, lead: 区水务局, partners: [区卫生健康局] }'],
    },
  ],
  [
    'partners, of a row that names none',
    { campaign: by('区水务局 牵头', '区卫生健康局 配合'), rows: ['{ name: 甲, lead: 区水务局 }'] },
  ],
  [
    'a group among the planned, whose members nobody knows',
    { campaign: by('区水务局 牵头', '区农业农村局 配合'), rows: ['{ name: 甲, lead: 区水务局, partners: [各有关单位] }'] },
  ],
  [
    'a group in the campaign',
    { campaign: by('区水务局 牵头', '各有关单位 配合'), rows: ['{ name: 甲, lead: 区水务局, partners: [区卫生健康局] }'] },
  ],
  [
    'one that only guides',
    {
      campaign: by('区水务局 牵头', '区卫生健康局 配合', '区农业农村局 指导'),
      rows: ['{ name: 甲, lead: 区水务局, partners: [区卫生健康局] }'],
    },
  ],
])('nothing is said of %s', (_, scene) => {
  expect(told(scene)).toEqual([]);
});

test('who leads is the one who was to lead, or one of them', () => {
  const rows = ['{ name: 甲, lead: [区水务局, 区卫生健康局] }'];
  expect(told({ campaign: by('区水务局 牵头'), rows })).toEqual(['departments lacking:  | 区卫生健康局']);
  expect(told({ campaign: by('区农业农村局 牵头'), rows, isShared: true })).toEqual([
    'departments extra: 区农业农村局 | 区水务局、区卫生健康局',
  ]);
  expect(told({ campaign: by('区农业农村局 牵头'), rows })).toEqual([
    'departments differs: 区农业农村局 | 区水务局、区卫生健康局',
  ]);
});

test('somebody else than all those who take turns leads', () => {
  const rows = ['{ name: 甲, leadWhen: [{ when: 企业, org: 区卫生健康局 }, { when: 洗车场, org: 区水务局 }] }'];
  expect(told({ campaign: by('区农业农村局 牵头'), rows })).toEqual(['departments extra: 区农业农村局 | 区卫生健康局、区水务局']);
});

test('partners are those planned, all of them where the row is carried out whole', () => {
  const rows = ['{ name: 甲, lead: 区水务局, partners: [区卫生健康局, 区农业农村局] }'];
  expect(told({ campaign: by('区水务局 牵头', '区卫生健康局 配合'), rows })).toEqual(['departments lacking:  | 区农业农村局']);
  expect(told({ campaign: by('区水务局 牵头', '区卫生健康局 配合'), rows, isShared: true })).toEqual([]);
  expect(told({ campaign: by('区水务局 牵头', '区市场监管局 参与'), rows, isShared: true })).toEqual([
    'departments extra: 区市场监管局 | 区卫生健康局、区农业农村局',
  ]);
});

test('a lead that was not planned is told once, be it no partner, or the planned one a partner or away', () => {
  const rows = ['{ name: 甲, lead: 区水务局, partners: [区卫生健康局] }'];
  const another = ['departments differs: 区农业农村局 | 区水务局'];
  expect(told({ campaign: by('区农业农村局 牵头', '区卫生健康局 配合'), rows })).toEqual(another);
  expect(told({ campaign: by('区农业农村局 牵头', '区水务局 配合', '区卫生健康局 配合'), rows })).toEqual(another);
  expect(told({ campaign: by('区卫生健康局 牵头', '区水务局 配合'), rows })).toEqual([
    'departments differs: 区卫生健康局 | 区水务局',
  ]);
});

test('a section that belongs to no organ stands for itself', () => {
  const registry = 'orgs: [{ id: one, name: 甲科, kind: 内设机构 }, { id: other, name: 乙科, kind: 内设机构 }]';
  expect(told({ campaign: by('甲科 牵头'), rows: ['{ name: 甲, lead: 乙科 }'], registry })).toEqual([
    'departments differs: 甲科 | 乙科',
  ]);
});

const inspecting = (items: string) => `departments: [{ org: 区水务局, role: 牵头, items: [${items}] }]`;
const row = (items: string) => `{ name: 甲, lead: 区水务局, items: [${items}] }`;

test('items are those planned, all of them where the row is carried out whole', () => {
  const rows = [row('节水检查, 取水许可检查')];
  expect(told({ campaign: inspecting('取水许可检查, 节水检查'), rows })).toEqual([]);
  expect(told({ campaign: inspecting('节水检查'), rows })).toEqual(['departments.items lacking:  | 取水许可检查']);
  expect(told({ campaign: inspecting('节水检查'), rows, isShared: true })).toEqual([]);
  expect(told({ campaign: inspecting('公示信息检查'), rows })).toEqual([
    'departments.items differs: 公示信息检查 | 节水检查、取水许可检查',
  ]);
});

test('items say nothing where the campaign or one of its rows leaves them open', () => {
  expect(told({ campaign: by('区水务局 牵头'), rows: [row('节水检查')] })).toEqual([]);
  expect(told({ campaign: inspecting('取水许可检查'), rows: [row('节水检查'), '{ name: 乙, lead: 区水务局 }'] })).toEqual([]);
});
