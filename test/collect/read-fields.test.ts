import { expect, test } from 'vitest';
import { asDay } from '../../src/collect/read-fields.ts';

test.each([
  ['2026-07-07', '2026-07-07'],
  ['2026年7月7日', '2026-07-07'],
  ['2026.7.7', '2026-07-07'],
  ['２０２６/7/07', '2026-07-07'],
  ['7月7日', undefined],
  ['上周五', undefined],
])('%s is the day %s', (text, day) => {
  expect(asDay(text)).toBe(day);
});
