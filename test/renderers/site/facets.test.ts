import { expect, test } from 'vitest';
import { facetsOf, groupsOf } from '../../../src/renderers/site/facets.ts';
import { siteDocument } from '../../support/site-document.ts';

const documents = [
  siteDocument({ id: 'a', year: 2024, region: '乙区', organs: ['丙局', '甲局', '丙局'], kindName: '抽查结果' }),
  siteDocument({ id: 'b', year: 2026, region: '甲区', organs: [] }),
  siteDocument({ id: 'c', year: 2025, region: '乙区', organs: ['甲局'] }),
];
const told = (key: string) => {
  const facet = facetsOf(({ data }) => (data.id === 'a' ? '已调整' : '有效')).find((each) => each.key === key);
  return facet && groupsOf(documents, facet).map(([value, found]) => [value, found.map(({ data }) => data.id).join()]);
};

test.each<readonly [key: string, groups: readonly (readonly string[])[]]>([
  [
    'year',
    [
      ['2026', 'b'],
      ['2025', 'c'],
      ['2024', 'a'],
    ],
  ],
  [
    'area',
    [
      ['乙区', 'a,c'],
      ['甲区', 'b'],
    ],
  ],
  [
    'kind',
    [
      ['抽查结果', 'a'],
      ['联合抽查实施方案', 'b,c'],
    ],
  ],
  [
    'organ',
    [
      ['丙局', 'a'],
      ['甲局', 'a,c'],
    ],
  ],
  [
    'status',
    [
      ['已调整', 'a'],
      ['有效', 'b,c'],
    ],
  ],
])('documents are browsed by %s, each once under each of its values', (key, groups) => {
  expect(told(key)).toEqual(groups);
});

test('no documents have no values', () => {
  expect(facetsOf(() => '有效').map((facet) => groupsOf([], facet))).toEqual([[], [], [], [], []]);
});
