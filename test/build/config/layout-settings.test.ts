import { expect, test } from 'vitest';
import { readLayout } from '../../../src/build/config/layout-settings.ts';

test('a bureau that says nothing has the usual layout', () => {
  expect(readLayout({})).toEqual({ grid: 'gbt9704', imprintPage: 'last', sealing: 'seal', fingerprint: false });
});

test('what it says is in the words of the manuscript', () => {
  expect(readLayout({ grid: 'GB/T 33476', imprintPage: '双数面', sealing: '不盖章', fingerprint: true })).toEqual({
    grid: 'gbt33476',
    imprintPage: 'even',
    sealing: 'none',
    fingerprint: true,
  });
  expect(readLayout({ grid: 'GB/T 9704', imprintPage: '最后一面', sealing: '盖章', fingerprint: false })).toEqual(readLayout({}));
});
