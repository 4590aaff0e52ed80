import { expect, test } from 'vitest';
import { fillSlots } from '../../../src/build/starter/fill-slots.ts';

test('slots are filled in, and a line with nothing to say is left out', () => {
  const text = 'year: «year»\nplatform: «platform»\nname: «area»-«year»\n';
  expect(fillSlots(text, { year: 2026, platform: undefined, area: 'luquan' })).toBe('year: 2026\nname: luquan-2026\n');
});

test('a slot nobody fills is a bug', () => {
  expect(() => fillSlots('«other»', {})).toThrow('«other»');
});
