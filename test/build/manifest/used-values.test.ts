import { expect, test } from 'vitest';
import { entryNames, usedValues } from '../../../src/build/manifest/used-values.ts';

const REGISTRY = 'plans/registry/a/orgs.yaml';
const names = entryNames({
  orgs: [
    { id: 'scjg', name: '某区市场监督管理局', short: '区市场监管局', aliases: ['市监局'] },
    { id: 'wjw', name: '某区卫生健康局' },
  ],
  docs: [{ id: 'yw', title: '关于开展抽查的通知', number: '某政办〔2026〕1号' }],
  contacts: [{ id: 'office', person: '张某', phone: '0311-80000001' }],
});

test.each([
  [['牵头：区市场监管局'], ['区市场监管局']],
  [['牵头：scjg'], ['区市场监管局']],
  [
    ['配合：某区卫生健康局', '联系电话 0311-80000001'],
    ['某区卫生健康局', '张某'],
  ],
  [['根据某政办〔2026〕1号'], ['关于开展抽查的通知']],
  [['没有提到谁'], []],
])('a document of %j was made with %j', (texts, used) => {
  const found = usedValues(REGISTRY, names, texts) ?? [];
  expect(found).toHaveLength(used.length);
});

test('an entry a text does not name by any of its words was not used', () => {
  expect(usedValues(REGISTRY, names, ['市监局'])).toEqual([]);
});

test('of another file all values count', () => {
  expect(usedValues('plans/profiles/p.yaml', names, ['区市场监管局'])).toBeUndefined();
  expect(usedValues('plans/a/2026/x.yaml', names, [])).toBeUndefined();
});

test.each([null, 'text', 7, [], {}, { orgs: null }, { orgs: [null, 3] }])('%j has no entries', (data) => {
  expect([...entryNames(data).values()].flat()).toEqual([]);
});
