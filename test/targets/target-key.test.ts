import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetKey } from '../../src/targets/target-key.ts';

const keyOf = (facts: Readonly<Record<'name' | 'address' | 'code', string>>) =>
  targetKey(new Map([['name', facts.name] as const, ['address', facts.address] as const, ['code', facts.code] as const]));

test('an enterprise is known by its code, old numbers of fifteen digits too', () => {
  expect(keyOf({ name: '甲', address: '一', code: '91130110MA0000015Y' })).toBe('91130110MA0000015Y');
  expect(keyOf({ name: '甲', address: '一', code: '130000000000001' })).toBe('130000000000001');
});

test('one without a code, or with what is none, is known by a digest of its name and address', () => {
  const [none, wrong] = ['', '见附件'].map((code) => keyOf({ name: '甲', address: '一', code }));
  expect(none).toMatch(/^[0-9A-F]{10}$/);
  expect(wrong).toBe(none);
});

test('names and addresses that differ have keys that differ, wherever the one ends and the other begins', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '1'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, text, text, (name, address, otherName, otherAddress) => {
      const isSame = name === otherName && address === otherAddress;
      const [key, other] = [keyOf({ name, address, code: '' }), keyOf({ name: otherName, address: otherAddress, code: '' })];
      expect(key === other).toBe(isSame);
    }),
  );
});
