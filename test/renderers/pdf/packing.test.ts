import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/renderers/pdf/packing.ts';

const page = (text: string) => Buffer.from(`BT\n${text}\nET\n`.repeat(400), 'latin1');

test('what is packed unpacks to what it was, packed as it was before', () => {
  const packed = pack(page('<0001> Tj'));
  expect(packed.length).toBeLessThan(200);
  expect(Buffer.compare(inflateSync(packed), page('<0001> Tj'))).toBe(0);
  expect(Buffer.compare(unpack(packed), page('<0001> Tj'))).toBe(0);
  expect(Buffer.compare(pack(page('<0001> Tj')), packed)).toBe(0);
  expect(Buffer.compare(pack(page('<0002> Tj')), packed)).not.toBe(0);
});

test('the bytes are the same when more was packed since than is kept, and for more at once than that', () => {
  const first = Buffer.from(pack(page('<0003> Tj')));
  const large = Buffer.alloc(7_000_000, 'glyphs');
  expect(inflateSync(pack(large))).toHaveLength(large.length);
  for (let other = 0; other < 60; other += 1) pack(Buffer.alloc(200_000, `${other} `));
  expect(Buffer.compare(pack(page('<0003> Tj')), first)).toBe(0);
});
