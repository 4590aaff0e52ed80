import { expect, test } from 'vitest';
import { type TargetField, targetFields } from '../../src/documents/papers/target-facts.ts';
import { shapeKey, shapeValues } from '../../src/targets/paper-shapes.ts';
import type { Target } from '../../src/targets/target.ts';

function target(
  items: readonly (readonly string[])[],
  hasOwnItems: boolean,
  facts: readonly (readonly [TargetField, string])[] = [],
): Target {
  const departments = items.map((own, index) => ({ id: `d${index}`, name: `部门${index}`, items: own }));
  return { row: 2, key: 'K', facts: new Map(facts), departments, hasOwnItems };
}

test('papers are set alike by the same departments, whatever the facts, in the same order', () => {
  expect(shapeKey(target([['一'], ['二']], false))).toBe(shapeKey(target([['三'], []], false, [['name', '甲']])));
  expect(shapeKey(target([['一'], ['二']], false))).not.toBe(shapeKey(target([['一']], false)));
});

test('items of its own count by their number, not by their words', () => {
  expect(shapeKey(target([['一', '二']], true))).toBe(shapeKey(target([['三', '四']], true)));
  expect(shapeKey(target([['一', '二']], true))).not.toBe(shapeKey(target([['一']], true)));
  expect(shapeKey(target([['一']], true))).not.toBe(shapeKey(target([['一']], false)));
});

test('the values of a paper are its facts in their order, blanks where there are none, then items of its own', () => {
  const given = target([['一'], ['二', '三']], true, [['name', '甲']]);
  const values = shapeValues(given);
  expect(values).toHaveLength(targetFields.length + 3);
  expect(values[targetFields.indexOf('name')]).toBe('甲');
  expect(values[targetFields.indexOf('address')]).toBe(shapeValues(target([], false))[targetFields.indexOf('name')]);
  expect(values.slice(-3)).toEqual(['一', '二', '三']);
  expect(shapeValues({ ...given, hasOwnItems: false })).toHaveLength(targetFields.length);
});
