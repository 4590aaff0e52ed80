import { expect, test } from 'vitest';
import { isSpelling, keyMeant } from '../../src/schema/key-meant.ts';

const PROPERTIES = {
  due: { title: '期限' },
  within: { title: '时长' },
  after: { title: '起算点' },
  publishedOn: { title: '公开日期' },
  atLeast: { title: '不低于' },
  departments: { title: '部门分工' },
};

test.each([
  ['published_on', 'publishedOn'],
  ['PublishedOn', 'publishedOn'],
  ['publishdOn', 'publishedOn'],
  ['departmants', 'departments'],
  ['deadline', 'due'],
  ['since', 'after'],
  ['minimum', 'atLeast'],
  ['期限', 'due'],
  ['公开', 'publishedOn'],
  ['公开日', 'publishedOn'],
  ['部门分公', 'departments'],
  ['color', undefined],
  ['颜色', undefined],
])('`%s` means %s', (key, meant) => {
  expect(keyMeant(key, PROPERTIES)).toBe(meant);
});

test('a key that stands there already is meant last', () => {
  const known = { minCount: { title: '最少' }, minShare: { title: '最低' } };
  expect(keyMeant('min', known, ['minCount'])).toBe('minShare');
  expect(keyMeant('minShaer', known, ['minCount', 'minShare'])).toBe('minShare');
});

test('another spelling is sure to be the key; a mistyped one is only likely', () => {
  expect(isSpelling('at-least', 'atLeast', PROPERTIES)).toBe(true);
  expect(isSpelling('不低于', 'atLeast', PROPERTIES)).toBe(true);
  expect(isSpelling('atLaest', 'atLeast', PROPERTIES)).toBe(false);
});
