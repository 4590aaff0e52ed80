import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaCodeOf } from '../../../src/checks/disclosure/area-code.ts';

test('area codes are read in the forms they are written in', () => {
  const phones = ['0311-82012345', '（0311）82012345', '031182012345', '+86-311-82012345', ' 0551 5550001', '0311—82012345转801'];
  expect(phones.map(areaCodeOf)).toEqual(['0311', '0311', '0311', '0311', '0551', '0311']);
  expect(areaCodeOf('010-62345678')).toBe('010');
});

test('numbers dialled the same everywhere need none', () => {
  expect(['12315', '12345', '400-810-1234', '13800138000', '+86 138 0013 8000'].map(areaCodeOf)).toEqual(['', '', '', '', '']);
});

test('a local number alone lacks it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_000_000, max: 99_999_999 }), (number) => {
      const local = String(number).replace(/^[01]/, '8');
      expect(areaCodeOf(local)).toBeNull();
      expect(areaCodeOf(`0311-${local}`)).toBe('0311');
    }),
  );
});
