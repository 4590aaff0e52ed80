import { expect, test } from 'vitest';
import { didYouMean, list } from '../../src/core/wording.ts';

test('things are named one after the other', () => {
  expect([list(['甲', '乙', '丙'], 'zh'), list(['a', 'b'], 'en'), list(['甲'], 'zh'), list([], 'en')]).toEqual([
    '甲、乙和丙',
    'a and b',
    '甲',
    '',
  ]);
});

const KEYS = [
  'issuers',
  'issued',
  'inspectors',
  'inspectionNotice',
  'minCount',
  'planRows',
  'platform',
  'publishTo',
  'orgs',
  'docs',
];

test.each([
  ['isuers', 'issuers'],
  ['issuedd', 'issued'],
  ['Issued', 'issued'],
  ['min-count', 'minCount'],
  ['min_count', 'minCount'],
  ['ｐｌａｔｆｏｒｍ', 'platform'],
  ['“platform”', 'platform'],
  ['plan', 'planRows'],
  ['org', 'orgs'],
  ['xyzzy', undefined],
  ['', undefined],
])('%j means %s', (typed, meant) => {
  expect(didYouMean(typed, KEYS)).toBe(meant);
});

test.each([
  ['牵投', ['牵头', '配合'], '牵头'],
  ['头牵', ['配合', '牵头'], '牵头'],
  ['部定向', ['定向', '不定向'], '不定向'],
  ['定不向', ['定向', '不定向'], '不定向'],
  ['定定向', ['不定向', '定向'], '定向'],
  ['县级', ['省', '市', '县'], '县'],
  ['农民合作社', ['企业', '农民专业合作社'], '农民专业合作社'],
  ['luquan-2029', ['luquan-2019', 'luquan-2026'], 'luquan-2026'],
])('of several words %s means the likeliest', (typed, words, meant) => {
  expect(didYouMean(typed, words)).toBe(meant);
});

test.each(['备注', 'x', '甲乙丙丁'])('a candidate without letters is never what `%s` meant', (typed) => {
  expect(didYouMean(typed, ['', ' ', '-'])).toBeUndefined();
});
