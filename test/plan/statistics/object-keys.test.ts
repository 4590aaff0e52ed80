import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectKeys } from '../../../src/plan/statistics/object-keys.ts';

const CODE = '91350100M000100Y43';
const OTHER_CODE = '91350100M00010111A';

function entry(name: string | null, creditCode: string | null = null, kind = '企业') {
  return { name, creditCode, kind };
}

function countOf(...entries: readonly ReturnType<typeof entry>[]): number {
  return new Set(entries.map(objectKeys(entries))).size;
}

test('one code is one object, whatever it is called', () => {
  expect(countOf(entry('甲', CODE), entry('甲公司', CODE), entry(null, CODE))).toBe(1);
});

test('a name without a code goes with the code it is typed with elsewhere, before or after', () => {
  expect(countOf(entry('甲', CODE), entry('甲'))).toBe(1);
  expect(countOf(entry('甲'), entry('甲', CODE), entry('甲'))).toBe(1);
});

test('a name that goes with two codes tells neither, and stands for itself', () => {
  expect(countOf(entry('甲', CODE), entry('甲', OTHER_CODE), entry('甲'), entry('甲'))).toBe(3);
});

test('a name typed twice with its code still goes with it', () => {
  expect(countOf(entry('甲', CODE), entry('甲', CODE), entry('甲'))).toBe(1);
});

test('a code typed without a name is nobody else’s', () => {
  expect(countOf(entry(null, CODE), entry('甲'), entry(null))).toBe(3);
});

test('equal names of different kinds are different objects', () => {
  expect(countOf(entry('张某', null, '自然人'), entry('张某', CODE, '个体工商户'), entry('张某', null, '个体工商户'))).toBe(2);
});

test('how many objects entries are of does not change with their order', () => {
  const entries = fc.array(
    fc.record({
      name: fc.constantFrom('甲', '乙', null),
      creditCode: fc.constantFrom(CODE, OTHER_CODE, null),
      kind: fc.constantFrom('企业', '自然人'),
    }),
    { maxLength: 8 },
  );
  fc.assert(fc.property(entries, (some) => countOf(...some) === countOf(...some.toReversed())));
});
