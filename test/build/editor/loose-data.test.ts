import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loose } from '../../../src/build/editor/loose-data.ts';

test('it reads what has the form hoped for', () => {
  const read = loose({ name: '甲', year: 2026, aliases: ['乙', 3, null, {}], former: [{ name: '丙' }, '丁', null] });
  expect([read.text('name'), read.text('year'), read.text('aliases'), read.text('nothing')]).toEqual([
    '甲',
    '2026',
    undefined,
    undefined,
  ]);
  expect(read.texts('aliases')).toEqual(['乙', '3']);
  expect(read.list('former').map((each) => each.text('name'))).toEqual(['丙']);
});

test('no data makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, key) => {
      const read = loose(value);
      read.text(key);
      read.texts(key);
      for (const inner of read.list(key)) inner.text(key);
    }),
    { numRuns: 200, seed: 6 },
  );
});
