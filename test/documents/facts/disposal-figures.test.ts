import { expect, test } from 'vitest';
import { disposalFigures } from '../../../src/documents/facts/disposal-figures.ts';
import { disposalsOf } from '../../plan/example.ts';

const CODE = '91130185MA0EXAMPLE'.padEnd(18, '0').slice(0, 18);
const OTHER = '91130185MA0OTHERS0';
const objects = (...entries: readonly string[]) => {
  const { plan } = disposalsOf(
    `kind: disposals\nprofile: luquan-2026\nyear: 2026\nissuers: [区市场监管局]\nresults: luquan/2026/joint-02-results\nentries:\n${entries.map((entry) => `  - { ${entry}, action: 复查 }\n`).join('')}`,
  );
  return plan && disposalFigures(plan).objects;
};

test('several measures against one object count one object', () => {
  expect(objects('entity: 示例甲公司', 'entity: 示例甲公司', 'entity: 示例乙公司')).toBe(2);
});

test('objects known by their codes alone are as many as the codes', () => {
  expect(objects(`entity: ${CODE}`, `entity: ${OTHER}`, `entity: ${CODE}`)).toBe(2);
});

test('an object named with its code once, and by name or by code alone elsewhere, is one', () => {
  expect(objects(`entity: 示例甲公司, creditCode: ${CODE}`, 'entity: 示例甲公司', `entity: ${CODE}`)).toBe(1);
});

test('objects of one name and two codes are two, and a third entry by that name alone is told apart from both', () => {
  const named = (code: string) => `entity: 示例甲公司, creditCode: ${code}`;
  expect(objects(named(CODE), named(OTHER))).toBe(2);
  expect(objects(named(CODE), named(OTHER), 'entity: 示例甲公司')).toBe(3);
});
