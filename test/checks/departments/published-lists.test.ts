import { expect, test } from 'vitest';
import { publishedLists } from '../../../src/checks/departments/published-lists.ts';
import { testSubject } from '../../support/test-subject.ts';

/** Title, owner and items of each list, and the words it is stated by. */
function lists(items: readonly string[], { plan = 'issued: 2026-05-06', others = {}, docs = '' } = {}): readonly string[] {
  const registry = [
    ...(docs === '' ? [] : [`docs: [${docs}]`]),
    ...(items.length === 0 ? [] : ['items:', ...items.map((item) => `  - { objects: [企业], ${item} }`)]),
  ].join('\n');
  const subject = testSubject(plan, { others, ...(registry !== '' && { registry }) });
  return publishedLists(subject).map(({ title, owner, items: names, stated }) => {
    const words = stated.map(({ spot }) => ('source' in spot ? spot.source.text.slice(spot.range.start, spot.range.end) : ''));
    return [title, owner, [...names].join('、'), ...words].join(' | ');
  });
}

const item = (name: string, edition: string, owner = 'market', document = 'list') =>
  `name: ${name}, owner: ${owner}, sourceList: { document: ${document}, edition: ${edition} }`;

test('items of one list and edition are taken together, by their owner', () => {
  const docs = '{ id: list, title: 某省随机抽查事项清单, number: null }';
  expect(lists([item('甲', '2026年版'), item('乙', '2026年版'), item('丙', '2026年版', 'health')], { docs })).toEqual([
    '某省随机抽查事项清单（2026年版） | market | 甲、乙 | 某省随机抽查事项清单',
    '某省随机抽查事项清单（2026年版） | health | 丙 | 某省随机抽查事项清单',
  ]);
});

test('the latest edition of the plan’s year or before counts, in whatever order they are registered', () => {
  const all = [item('甲', '2025年版'), item('乙', '2026年版'), item('丙', '2024年版'), item('丁', '2027年版')];
  const docs = '{ id: list, title: 清单, number: null }';
  expect(lists(all, { docs })).toEqual(['清单（2026年版） | market | 乙 | 清单']);
  expect(lists(all.toReversed(), { docs })).toEqual(['清单（2026年版） | market | 乙 | 清单']);
});

const LIST = `kind: item-list
edition: 2026年版
issued: 2026-05-06
items: [{ name: 清单所列检查, owner: 区市场监管局 }]`;

test('lists issued in the folder of the plan count from their day to their last', () => {
  const told = (list: string) => lists([], { others: { list } }).length;
  expect(lists([], { others: { list: LIST } })[0]).toContain('示例市甲区随机抽查事项清单（2026年版） | market | 清单所列检查');
  expect(told(LIST.replace('2026-05-06', '2026-05-07'))).toBe(0);
  expect(told(`${LIST}\nstatus: 废止`)).toBe(0);
  const until = (day: string) => told(`${LIST.replace('2026-05-06', '2026-03-01')}\nexpires: ${day}`);
  expect([until('2026-05-06'), until('2026-05-05')]).toEqual([1, 0]);
  expect(told(LIST.replace('2026-05-06', 'null'))).toBe(1);
  expect(lists([], { others: { list: `${LIST}\ntitle: 甲区抽查事项清单` } })[0]).toMatch(/^甲区抽查事项清单 \|/);
});

test('a list of several owners is one of each', () => {
  const list = LIST.replace(' }]', ' }, { name: 另一检查, owner: 区水务局 }]');
  expect(lists([], { others: { list } }).map((each) => each.split(' | ').slice(1, 3).join(' '))).toEqual([
    'market 清单所列检查',
    'water 另一检查',
  ]);
});

test('a list without editions is told by its title alone', () => {
  const whole = 'name: 甲, owner: market, sourceList: { document: list }';
  expect(lists([whole], { docs: '{ id: list, title: 清单, number: null }' })).toEqual(['清单 | market | 甲 | 清单']);
});
