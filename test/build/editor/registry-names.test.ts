import { expect, test } from 'vitest';
import { registryNames } from '../../../src/build/editor/registry-names.ts';

const ORGS = { orgs: [{ id: 'market', name: '甲区市场监督管理局', short: '区市场监管局', kind: '政府部门' }] };

test.each([
  [
    'docs',
    { id: 'guofa', title: '国务院意见', number: '国发〔2019〕5号' },
    ['guofa', '国务院意见'],
    '国务院意见，国发〔2019〕5号',
    ['国发〔2019〕5号'],
  ],
  [
    'platforms',
    { id: 'p', name: '监管平台', former: [{ name: '旧平台' }], wrong: ['监管系统'] },
    ['监管平台', 'p'],
    '监管平台',
    ['旧平台', '监管系统'],
  ],
  [
    'contacts',
    { id: 'duty', org: 'market', section: '信用科', person: '张三' },
    ['duty'],
    '区市场监管局，信用科，张三',
    ['张三'],
  ],
  ['industries', { name: '学校', includes: ['中学', '小学'] }, ['学校'], '中学、小学', []],
  ['industries', { name: '典当行' }, ['典当行'], '行业', []],
  ['forms', { id: 'own', columns: [{}, {}, {}] }, ['own'], '3栏统计表', []],
  ['items', { id: 'i', name: '公示信息检查', owner: 'nobody' }, ['公示信息检查', 'i'], 'nobody', []],
  [
    'orgs',
    { id: 'water', name: '水利局', short: '水利局', aliases: ['水利局', '水务局'], former: [{ name: '水电局', short: '水电' }] },
    ['水利局', 'water'],
    '水利局',
    ['水务局', '水电局', '水电'],
  ],
] as const)('an entry of %s is offered by its names, with a note, and known by others', (list, entry, names, note, accepted) => {
  const files = [
    { area: null, data: ORGS },
    { area: null, data: { [list]: [entry] } },
  ];
  expect(registryNames(files, list).at(-1)).toEqual({ offered: names.map((text) => ({ text, note })), accepted });
});

test('where areas have to be told apart, the note ends with that of the entry', () => {
  expect(registryNames([{ area: 'a', data: ORGS }], 'orgs')[0]?.offered[0]).toEqual({
    text: '区市场监管局',
    note: '甲区市场监督管理局，政府部门，a',
  });
});

test.each([
  ['no name', { orgs: [{ kind: '政府部门' }] }],
  ['no form', { orgs: ['甲', 7, null] }],
  ['no list', { orgs: { id: 'market' } }],
  ['no data', null],
])('what has %s is left out', (_, data) => {
  expect(registryNames([{ area: null, data }], 'orgs')).toEqual([]);
});
