import { expect, test } from 'vitest';
import { toldOf } from './told-facts.ts';

const results = (entities: readonly string[], ...names: readonly string[]) =>
  toldOf(
    `kind: results\nentities:\n${entities.map((each) => `  - { ${each} }\n`).join('')}`,
    ...names.map((name) => `results.${name}`),
  );

const named = (name: string, outcome: string, more = '') => `name: 示例${name}有限公司, outcome: ${outcome}${more}`;
const SOUND = '未发现问题';
const MENDED = '发现问题已责令改正';

test.each([
  ['one of them, nothing found', [named('甲', SOUND)], ['1', '未发现问题1户', null, '0%', null, null]],
  ['two, nothing found', [named('甲', SOUND), named('乙', SOUND)], ['2', '未发现问题2户', null, '0%', '均', null]],
  [
    'something with one of three',
    [named('甲', SOUND), named('乙', MENDED), named('丙', SOUND)],
    ['3', '未发现问题2户，发现问题已责令改正1户', '1', '33.33%', null, null],
  ],
  ['something with all', [named('甲', MENDED), named('乙', MENDED)], ['2', '发现问题已责令改正2户', '2', '100%', null, null]],
  [
    'an outcome that counts as no problem',
    [named('甲', '未按规定公示年度报告')],
    ['1', '未按规定公示年度报告1户', null, '0%', null, '没有'],
  ],
  [
    'one object of two departments, once',
    [named('甲', SOUND, ', org: market'), named('甲', MENDED, ', org: health')],
    ['1', '发现问题已责令改正1户', '1', '100%', null, null],
  ],
])('what was found: %s', (_, entities, expected) => {
  expect(results(entities, 'checked', 'outcomes', 'found', 'foundShare', 'sound', 'clean')).toEqual(expected);
});

test.each([
  ['no days', [''], null],
  ['one day', [', inspectedOn: 2026-07-15', ', inspectedOn: 2026-07-15', ''], '2026年7月15日'],
  ['several', [', inspectedOn: 2026-07-20', ', inspectedOn: 2026-07-15'], '2026年7月15日至7月20日'],
  ['two years', [', inspectedOn: 2026-01-05', ', inspectedOn: 2025-12-30'], '2025年12月30日至2026年1月5日'],
])('when was inspected: %s', (_, days, printed) => {
  const entities = days.map((each, index) => named(String(index), SOUND, each));
  expect(results(entities, 'period')).toEqual([printed]);
});

test('who inspected is named once, in the order of those that sign', () => {
  const entities = [
    named('甲', SOUND, ', org: [区卫生健康局, market]'),
    named('乙', SOUND, ', org: 示例市甲区卫生健康局'),
    named('丙', SOUND, ', org: water'),
  ];
  expect(results(entities, 'departments')).toEqual(['区市场监管局、区卫生健康局、区水务局']);
  expect(results([named('甲', SOUND)], 'departments', 'items', 'inspectors')).toEqual([null, null, null]);
});

test('what is not made public is counted and not listed', () => {
  const withheld = ', withheld: { basis: 涉及国家秘密 }';
  expect(results([named('甲', SOUND), named('乙', SOUND, withheld)], 'checked', 'listed', 'withheld')).toEqual(['2', '1', '1']);
  expect(results([named('乙', SOUND, withheld)], 'checked', 'listed', 'withheld')).toEqual(['1', null, '1']);
  expect(results([named('甲', SOUND)], 'listed', 'withheld')).toEqual(['1', null]);
});
